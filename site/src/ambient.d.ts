/// <reference types="astro/client" />

type PageContext = import('./page-context.ts').PageContext;

declare namespace App {
  interface Locals extends PageContext {}
}

interface ImportMetaEnv {
  /** Folder of this workspace, so that bundled code finds files beside its source. */
  readonly SITE_ROOT: string;
}

declare module 'virtual:lines.css';
