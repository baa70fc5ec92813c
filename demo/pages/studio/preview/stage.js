import { byId } from '../dom.js';

const limits = { least: 240, most: 1920, step: 10, leap: 100 };
const within = (width) => Math.min(limits.most, Math.max(limits.least, Math.round(width)));

/** Gives the page its width, shrinks it where the window has no room, and lets the edge be dragged, or moved by keys. */
export function createStage(store) {
  const [viewport, sheet, handle] = ['viewport', 'sheet', 'handle'].map(byId);
  let scale = 1;
  const fit = () => {
    const { width } = store.state.view;
    const room = viewport.clientWidth - 48;
    const height = viewport.clientHeight - 32;
    // A phone is never lower than one, or the banner would be laid out for a low window.
    scale = Math.min(1, room / width, width < 600 ? height / 640 : 1);
    sheet.style.setProperty('--width', `${width}px`);
    sheet.style.setProperty('--scale', scale);
    sheet.style.setProperty('--height', `${height / scale}px`);
    handle.setAttribute('aria-valuenow', width);
    handle.setAttribute('aria-valuetext', `${width} pixels`);
  };
  handle.setAttribute('aria-valuemin', limits.least);
  handle.setAttribute('aria-valuemax', limits.most);
  const change = (width) => store.set('view.width', within(width));

  handle.addEventListener('keydown', (event) => {
    const { width } = store.state.view;
    const steps = { ArrowLeft: -limits.step, ArrowDown: -limits.step, ArrowRight: limits.step, ArrowUp: limits.step };
    const leaps = { PageDown: -limits.leap, PageUp: limits.leap };
    const ends = { Home: limits.least - width, End: limits.most - width };
    const by = { ...steps, ...leaps, ...ends }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(width + by);
  });
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    const from = { x: event.clientX, width: store.state.view.width, scale };
    // It stands in the middle and grows to both sides.
    const move = ({ clientX }) => change(from.width + (2 * (clientX - from.x)) / from.scale);
    sheet.dataset.dragged = '';
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', move);
        delete sheet.dataset.dragged;
      },
      { once: true },
    );
  });
  store.subscribe(fit);
  new ResizeObserver(fit).observe(viewport);
}
