/** After the first visit everything works without a network, where the browser can keep it. */
export async function keepOffline() {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', import.meta.url));
    await navigator.serviceWorker.ready;
    document.documentElement.dataset.offline = 'ready';
  } catch (error) {
    console.info('[studio] It works as long as its server does:', error.message);
  }
}
