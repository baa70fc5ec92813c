import { readFileSync } from 'node:fs';
import { checkConfig } from '../dist/development/core/config.js';
import { ConsentryError } from '../dist/development/core/errors.js';
import { fillService } from '../dist/development/core/fill-service.js';
import { nearest, readCatalogue } from './catalogue.mjs';
import { UsageError } from './usage-error.mjs';

/** Where the runtime waits for its data; once, or the build has changed. */
const gap = '__SERVICES__';

/**
 * The script that a site puts before consentry.js: the loader, and the services that the configuration names, filled in.
 * The site's own services stay in the configuration.
 *
 * @param {object} config As the page has it.
 * @returns {{ text: string, named: string[], hosts: string[] }} `named`: the ids that are in it.
 */
export function servicesFile(config) {
  const filled = filledServices(config);
  const named = filled.filter((_, index) => isNamed(config.services[index]));
  return {
    text: runtime().replace(gap, () => literal(named)),
    named: named.map(({ id }) => id),
    hosts: [...new Set(filled.flatMap(({ hosts = [] }) => hosts))].sort(),
  };
}

/**
 * The services as a page has them that has this script before consentry.js.
 *
 * @param {object} config
 */
export function pageServices(config) {
  return filledServices(config).map((service, index) =>
    isNamed(config.services[index]) ? withoutHosts(service) : service,
  );
}

function filledServices(config) {
  const list = config?.services ?? [];
  if (!Array.isArray(list)) throw new UsageError('services: Give a list, such as "services": ["hotjar"].');
  const catalogue = readCatalogue();
  const filled = mended(() => list.map((entry, index) => fill(entry, `services[${index}]`, catalogue)));
  explainDoubles(filled);
  mended(() => checkConfig({ ...config, services: filled }));
  return filled;
}

function isNamed(entry) {
  return typeof entry === 'string' || Boolean(entry?.service);
}

function fill(entry, place, catalogue) {
  if (!isNamed(entry)) return explainMeant(entry, place, catalogue);
  const { service: name, ...reference } = typeof entry === 'string' ? { service: entry } : entry;
  const template = catalogue.find(({ id }) => id === name);
  if (template) return fillService(template, reference);
  const near = nearest(
    catalogue.map(({ id }) => id),
    String(name),
  );
  const hint = near.length ? `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?` : 'It has no such name.';
  throw new UsageError(`${place}: "${name}" is not in the catalogue. ${hint} \`npx consentry services\` lists it.`);
}

/** Who gives but a name or an id that the catalogue has means the catalogue's. */
function explainMeant(entry, place, catalogue) {
  const { id, name, provider, category } = entry ?? {};
  const isWhole = id && name && provider && category;
  const words = [id, name].map((word) => String(word).toLowerCase());
  const meant = catalogue.find((one) => words.includes(one.id) || words.includes(one.name.toLowerCase()));
  if (isWhole || !meant) return entry;
  throw new UsageError(
    `${place}: Give {"service": "${meant.id}"} for ${meant.name} of the catalogue; a service of your own needs an "id", ` +
      'a "name", a "provider" and a "category".',
  );
}

function explainDoubles(services) {
  const ids = services.map((service) => service?.id);
  const index = ids.findIndex((id, at) => id && ids.indexOf(id) !== at);
  if (index < 0) return;
  throw new UsageError(
    `services[${index}]: "${ids[index]}" is there twice. Give the second another id: {"service": …, "as": "${ids[index]}-2"}.`,
  );
}

/** What is wrong with a configuration is told by the development build, with the cure. */
function mended(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof ConsentryError) throw new UsageError(error.message);
    throw error;
  }
}

function runtime() {
  const text = readFileSync(new URL('../dist/services-runtime.js', import.meta.url), 'utf8').trim();
  if (text.split(gap).length !== 2) throw new Error(`dist/services-runtime.js must say ${gap} once.`);
  return text;
}

/** As JSON, in which nothing can end a script element, or open a comment in it. */
function literal(services) {
  return JSON.stringify(services.map(withoutHosts)).replaceAll('<', '\\u003c');
}

/** The hosts are for whoever writes the site's policy, and no page looks at them. */
function withoutHosts(service) {
  return { ...service, hosts: undefined };
}
