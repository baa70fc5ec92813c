import { register } from 'node:module';

const built = new URL('../../dist/cdn/', import.meta.url).href;

/** In Node the studio finds the built package too, where its server has it in a browser: at `/consentry/`. */
register(
  `data:text/javascript,${encodeURIComponent(`
    export const resolve = (name, context, next) =>
      next(name.startsWith('../../consentry/') ? name.replace('../../consentry/', '${built}') : name, context);`)}`,
);
