/** Registers an element, unless the name is taken: two copies of the library may meet on one page. */
export function define(name: string, element: CustomElementConstructor): void {
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (__DEV__ && taken !== element) {
    console.warn(`[consentry] <${name}> is registered already; this copy's element is not used.`, taken);
  }
}
