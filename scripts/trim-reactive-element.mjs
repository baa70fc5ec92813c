import { trim } from './trim.mjs';

/**
 * Leaves out of the interface what it never uses of @lit/reactive-element: what is for browsers without constructable style
 * sheets, for decorators and for polyfills, and the words of errors that only an author of elements can cause. No bundler may, as
 * these are branches of code that runs. Fails the build where reactive-element is no longer written as it was.
 */
const parts = {
  'css-tag': [
    [/e=t\.ShadowRoot&&[^]*?CSSStyleSheet\.prototype,/, 'e=!0,'],
    [
      /constructor\(t,e,o\)\{[^]*?this\.cssText=t,this\.t=e\}/,
      'constructor(t,e){this._$cssResult$=!0,this.cssText=t,this.t=e}',
    ],
    // Ours have no parts to put together.
    [/const o=1===t\.length\?t\[0\]:[^]*?,t\[0\]\);return new n\(o,t,s\)/, 'return new n(t[0],t)'],
    [
      /this\.o;const s=this\.t;if\(e&&void 0===t\)\{[^]*?\}return t\}/,
      'this.o;return t??((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t)}',
    ],
    [/else for\(const e of o\)\{[^]*?s\.appendChild\(o\)\}/, ''],
    [/c=e\?t=>t:[^]*?\(t\):t;/, 'c=t=>t;'],
  ],
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),[a-z]\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^]*?\}(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(t\)\{[^]*?\}(?=static get)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/;break;case Object:case Array:try\{[^]*?catch\([a-z]\)\{[a-z]=null\}/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // No attribute of ours is code.
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ',l=""'],
    // Controllers.
    [/addController\(t\)\{[^]*?\}removeController\(t\)\{[^]*?\}(?=_\$E_)/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
    // Defaults of attributes, and accessors that were there before.
    [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault[^]*?\)\)\)(?=return;)/, '!(i.hasChanged??f)(h,s))'],
    [/i&&!\(this\._\$Ej\?\?=new Map\)[^]*?\|\|(?=\(this\._\$AL\.has\(t\))/, ''],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\([^]*?\)\}\}(?=let t=!1)/, '}'],
    [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export const trimReactiveElement = () =>
  trim('trim-reactive-element', (id) => {
    const [, name] = /@lit[\\/]reactive-element[\\/](css-tag|reactive-element)\.js$/.exec(id) ?? [];
    return parts[name];
  });
