/** Keeps what a page may use: private members are nobody's business. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
        // What stands in for `HTMLElement` on a server is nobody's business either.
        if (declaration.superclass?.name === 'Base') declaration.superclass = { name: 'HTMLElement' };
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fieldName !== 'consent');
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/elements.ts', 'src/embeds/embed.ts', 'src/embed.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
