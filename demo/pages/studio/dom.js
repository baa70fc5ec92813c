/** Makes an element. Text only ever becomes text, so nothing that a link or an import brings can become markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

const svg = 'http://www.w3.org/2000/svg';

/** A picture of our own, of rectangles and paths: `[['rect', { … }], …]`. */
export function drawing(viewBox, shapes) {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', viewBox);
  picture.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    picture.append(shape);
  }
  return picture;
}

/** Calls once things have been quiet for a while. `flush` calls at once what is waiting. */
export function debounce(call, wait) {
  let timer;
  const later = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(call, wait, ...args);
  };
  return later;
}
