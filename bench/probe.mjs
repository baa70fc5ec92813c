/**
 * Runs in the page before everything else: takes the time of the click, of the frame after it, and of each gated script.
 * It works as little as it can, and makes no microtask in a task that is not its own: by those contenders are told.
 *
 * @param {{ banner?: string, expected: number }} options `banner`: selects what must be gone.
 */
export function probe({ banner, expected }) {
  const { document, PerformanceObserver, MessageChannel, performance } = globalThis;
  const ran = [];
  const events = [];
  const times = {};
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));

  const isShown = () => {
    const element = document.querySelector(banner);
    return Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  };
  const seeGone = () => {
    if (isShown()) requestAnimationFrame(seeGone);
    else times.gone = performance.now();
  };
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => {
    times.paint = performance.now();
    times.shownAfterFrame = isShown();
    seeGone();
  };
  const onClick = (event) => {
    if (!event.isTrusted || times.click) return;
    times.click = event.timeStamp;
    // The first callback of the next frame, and the first task after it.
    requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  };
  // Where nobody asks, nothing is answered.
  if (banner) addEventListener('click', onClick, true);
  const note = (entries) => {
    for (const { name, startTime, duration, interactionId } of entries)
      events.push({ name, startTime, duration, interactionId });
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true });

  globalThis.benchRan = (id) => {
    if (ran.push([id, performance.now()]) === expected) setTimeout(finish);
  };
  const finishedAndQuiet = async () => {
    await finished;
    // Later than the last thing that anyone does: ours looks again after 100 ms, others fade.
    do await new Promise((resolve) => setTimeout(resolve, 150));
    while (times.click && !times.gone);
  };
  const read = () => {
    note(observer.takeRecords());
    return { ran, events, times };
  };
  globalThis.bench = { isShown, finished: finishedAndQuiet, read };
}
