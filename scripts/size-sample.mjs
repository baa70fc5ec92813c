/**
 * Not shipped: the file of services of a site that names three, for the byte ceiling. Imported once everything is built, as
 * the command works with what is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readCatalogue } from '../bin/catalogue.mjs';
import { servicesFile } from '../bin/services-file.mjs';

const folder = 'node_modules/.cache/consentry-size';
const catalogue = readCatalogue();
const services = ['hotjar', 'google-analytics', 'meta-pixel'].map((name) => ({
  service: name,
  id: catalogue.find(({ id }) => id === name).params.id.example,
}));

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/services.js`, servicesFile({ policy: { version: '1' }, services }).text);
