const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

function render(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(render).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => escapes[character]);
}

/** A template whose values are escaped, except what is itself made by this tag or by {@link jsonForScript}. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

/** JSON for the inside of a `<script>`: nothing in it can end the element. */
export function jsonForScript(value) {
  return new Markup(JSON.stringify(value, null, 2).replaceAll('<', '\\u003c'));
}

/** The text of an inline script from our own scenario files. A text that would end the element is a mistake. */
export function inlineScript(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error('An inline script cannot hold "</script" or "<!--".');
  return new Markup(text);
}
