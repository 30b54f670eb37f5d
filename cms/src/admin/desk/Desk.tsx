'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { wordsOf } from '../../i18n/words.ts';
import { askLogin } from '../session/ask-login.ts';
import { LoginDialog } from '../session/LoginDialog.tsx';
import { BulkDialog } from '../trash/BulkDialog.tsx';
import { askBulk } from '../trash/bulk.ts';
import type { Bulk } from '../trash/bulk.ts';
import { askInUse } from '../used-in/ask-in-use.ts';
import { InUseDialog } from '../used-in/InUseDialog.tsx';
import type { Decision, InUse } from '../used-in/InUseDialog.tsx';
import { askRestore } from '../versions/ask-restore.ts';
import type { Restored } from '../versions/ask-restore.ts';
import { RestoreDialog } from '../versions/RestoreDialog.tsx';
import { answerRequests } from './requests.ts';

type Question =
  | { inUse: InUse; decide: (decision: Decision) => void }
  | { bulk: Bulk; decide: (isSure: boolean) => void }
  | { login: true; decide: (isLoggedIn: boolean) => void }
  | { version: true; decide: (restored: Restored) => void };

/** Around every page of the admin: what a request asks of the editor before it is sent, or after it was answered. */
export function Desk({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  useEffect(() => {
    const settled =
      <T,>(resolve: (answer: T) => void) =>
      (answer: T) => {
        setQuestion(null);
        resolve(answer);
      };
    const aboutUse = (inUse: InUse) =>
      new Promise<Decision>((resolve) => setQuestion({ inUse, decide: settled(resolve) }));
    const aboutBulk = (bulk: Bulk) =>
      new Promise<boolean>((resolve) => setQuestion({ bulk, decide: settled(resolve) }));
    const aboutLogin = () => new Promise<boolean>((resolve) => setQuestion({ login: true, decide: settled(resolve) }));
    const aboutVersion = () =>
      new Promise<Restored>((resolve) => setQuestion({ version: true, decide: settled(resolve) }));
    const titleOf = (collectionSlug: string) => getEntityConfig({ collectionSlug })?.admin.useAsTitle ?? 'id';
    return answerRequests({
      askers: [askBulk(titleOf, aboutBulk, () => wordsOf(i18n)('trash:notDone')), askRestore(aboutVersion)],
      answerers: [askLogin(aboutLogin), askInUse(aboutUse)],
    });
  }, [getEntityConfig, i18n]);
  return (
    <>
      {children}
      {question && 'inUse' in question && <InUseDialog inUse={question.inUse} onDecide={question.decide} />}
      {question && 'bulk' in question && <BulkDialog bulk={question.bulk} onDecide={question.decide} />}
      {question && 'login' in question && <LoginDialog onDecide={question.decide} />}
      {question && 'version' in question && <RestoreDialog onDecide={question.decide} />}
    </>
  );
}
