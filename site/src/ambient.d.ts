/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Folder of this workspace, so that bundled code finds files beside its source. */
  readonly SITE_ROOT: string;
}

declare module 'virtual:lines.css';
