/** A post of unknown height: when its frame has loaded, it is asked, as Mastodon's is, and the embed is as high as it says. */
const post = document.querySelector('.post');

addEventListener('message', ({ data, source }) => {
  const frame = post.shadowRoot?.querySelector('iframe');
  if (source !== frame?.contentWindow || data?.type !== 'setHeight' || !(data.height > 0)) return;
  post.style.height = `${data.height}px`;
});

new MutationObserver(() => {
  const frame = post.shadowRoot.querySelector('iframe');
  frame?.addEventListener('load', () => frame.contentWindow.postMessage({ type: 'setHeight', id: 1 }, '*'));
  // Shut again, it has the room of its placeholder.
  if (!frame) post.style.height = '';
}).observe(post.shadowRoot, { childList: true });
