import '@payloadcms/next/css';
import './accounts.css';
import './admin.css';
import './desk.css';
import './gaps.css';
import './inbox.css';
import './inbox-dialogs.css';
import './used-in.css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { copyToLanguage } from '../../collections/content/copy-to-language.ts';
import config from '../../payload.config.ts';
import { importMap } from './admin/importMap.js';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: { 'copy-data-from-locale': copyToLanguage },
  });
};

/** Every page of the admin: Payload draws it, with the components of the import map. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
