import type {} from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** See save-item.ts. `kind` and `slug` name the record, `name` is its title. */
      'save-item': { kind: string; slug: string; name: string };
    }
  }
}
