/** Drawn by us on a field of 24 by 24: no logo, no font, and no request before consent. */
const shapes: Readonly<Record<string, string>> = {
  media: 'M9 6v12l9-6z',
  map: 'M12 20c-8-10-6-15 0-15s8 5 0 15zm0-11v2',
  post: 'M5 6h14v10h-7l-3 3v-3H5z',
  form: 'M6 5h12v14H6zm3 4h6m-6 3h6m-6 3h3',
};

const page = 'M5 6h14v12H5zm0 4h14';

/** A small picture of what kind of thing it is, for the eye alone; `draw` changes it. What we do not know is a page in a page. */
export function glyph(): { readonly element: SVGElement; draw(kind: string | null): void } {
  const [element, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag)) as [
    SVGElement,
    SVGElement,
  ];
  element.setAttribute('viewBox', '0 0 24 24');
  element.setAttribute('part', 'glyph');
  element.ariaHidden = 'true';
  element.append(path);
  return {
    element,
    draw: (kind) => path.setAttribute('d', shapes[kind!] ?? page),
  };
}
