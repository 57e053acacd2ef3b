import type { Plugin } from 'vite';

/** A module that the build makes: its default export is `make()`, as JSON that is parsed when it is loaded. */
export function virtualModule(name: string, make: () => unknown): Plugin {
  const resolved = `\0${name}`;
  return {
    name: `sidelight:${name}`,
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});` : undefined),
  };
}
