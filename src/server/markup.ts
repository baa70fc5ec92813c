/** Markup that is ours: what was put into it is escaped, or is markup that was made so. */
export class Markup {
  constructor(readonly text: string) {}
}

type Content = Markup | string | null | undefined | false | readonly Content[];

/** A record is data, never HTML: whatever is put into the template is escaped, in text and in quoted attributes. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + escaped(contents[index - 1]) + part));
}

function escaped(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return (content as readonly Content[]).map(escaped).join('');
  if (content === null || content === undefined || content === false) return '';
  return (content as string).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The URL, if a click on it can do no more than go to a page. */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  // A path of this site, or a page of another. `//host` and `/\host` name another site too, which is no harm.
  return /^(?:https?:\/\/|\/)[^\s]*$/i.test(url) ? url : undefined;
}
