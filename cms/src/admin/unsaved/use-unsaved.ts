'use client';
import {
  toast,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useDocumentTitle,
  useForm,
  useFormModified,
  useServerFunctions,
} from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { changesIn, read, stillFits, write } from './kept.ts';
import type { Kept, Place, Values } from './kept.ts';

/** What was typed here before, and how it stands: in the form again, not yet, or not to be put there by this editor. */
export type Found = { kept: Kept; state: 'back' | 'changed' | 'locked' };

const idOf = (user: unknown) =>
  user !== null && typeof user === 'object' && 'id' in user ? String(user.id) : (user as string | null | undefined);

/** The language that the server drew a form in: while another is being fetched, that of the interface is ahead of it. */
const localeOf = (apiURL: string | undefined) =>
  new URL(apiURL ?? '', 'http://admin.invalid').searchParams.get('locale') ?? '';

/**
 * Keeps what is typed in the form around it, in the tab of the browser, from each key to the moment that it is saved; and
 * puts back what was kept when the form comes back. `noAnswer` is said when the server does not answer.
 */
export function useUnsaved(noAnswer: string) {
  const info = useDocumentInfo();
  const { id, collectionSlug, globalSlug, data, initialState, currentEditor, hasSavePermission, isTrashed } = info;
  const { user } = useAuth();
  const { title } = useDocumentTitle();
  const { replaceState, setModified } = useForm();
  const { getFormState } = useServerFunctions();
  const modified = useFormModified();
  const [fields] = useAllFormFields();
  const updatedAt: unknown = data?.updatedAt;
  const [found, setFound] = useState<Found | null>(null);
  const [isFull, setFull] = useState(false);

  const place: Place | null = user
    ? {
        user: String(user.id),
        entity: collectionSlug ?? globalSlug ?? '',
        id: id === undefined ? 'new' : String(id),
        locale: localeOf(info.apiURL),
      }
    : null;
  const isMine =
    hasSavePermission === true && isTrashed !== true && [undefined, null, idOf(user)].includes(idOf(currentEditor));
  /** What the form held when it was last as saved, and whether it still takes in what the server adds after that. */
  const saved = useRef<Values>({});
  const isSettling = useRef(true);
  const isFilling = useRef(false);
  /** The state of the form that came from the server last. */
  const seen = useRef<unknown>(null);
  const savedAt = useRef<unknown>(null);

  /** Draws the form with these values in it. Whether that worked. */
  const fill = async (values: Values): Promise<boolean> => {
    isFilling.current = true;
    const entity = collectionSlug
      ? { collectionSlug, ...(id !== undefined && { id }) }
      : { globalSlug: globalSlug ?? '' };
    const { state } = await getFormState({
      ...entity,
      data: values,
      docPermissions: info.docPermissions ?? undefined,
      docPreferences: await info.getDocPreferences(),
      locale: place?.locale,
      operation: collectionSlug && id === undefined ? 'create' : 'update',
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug,
      skipValidation: true,
    } as Parameters<typeof getFormState>[0]);
    if (state) replaceState(state);
    else toast.error(noAnswer);
    return Boolean(state);
  };
  const putBack = async (kept: Kept) => {
    const isDone = await fill({ ...saved.current, ...kept.changed });
    if (isDone) setModified(true);
    setFound({ kept, state: isDone ? 'back' : 'changed' });
    isFilling.current = false;
  };
  const throwAway = async () => {
    if (place) write(sessionStorage, place, null);
    if (found?.state === 'back') await fill(saved.current);
    isFilling.current = false;
    isSettling.current = true;
    setFound(null);
  };

  useEffect(() => {
    if (!place || info.isInitializing || isFilling.current) return;
    const now = reduceFieldsToValues(fields, true);
    if (fields === initialState && seen.current !== initialState) {
      // Fresh from the server: when it opens, or because somebody else saved it.
      seen.current = initialState;
      savedAt.current = updatedAt;
      saved.current = now;
      isSettling.current = true;
      const kept = read(sessionStorage, place);
      if (kept && isMine && stillFits(kept, now)) void putBack(kept);
      else setFound(kept && { kept, state: isMine ? 'changed' : 'locked' });
      return;
    }
    if (!modified) {
      if (updatedAt !== savedAt.current) {
        // What was found and not put back stays until somebody decides about it.
        const rest = found && found.state !== 'back' ? found.kept : null;
        write(sessionStorage, place, rest);
        if (!rest) setFound(null);
        savedAt.current = updatedAt;
        isSettling.current = true;
      }
      if (isSettling.current) saved.current = now;
      return;
    }
    isSettling.current = false;
    if (!isMine) return;
    const changes = changesIn(now, saved.current);
    const rest = found && found.state !== 'back' ? found.kept : null;
    const kept = changes && {
      at: new Date().toISOString(),
      title: title ?? '',
      changed: { ...rest?.changed, ...changes.changed },
      base: { ...rest?.base, ...changes.base },
    };
    setFull(!write(sessionStorage, place, kept ?? rest));
  }, [fields, modified, info.isInitializing, initialState, updatedAt]);

  useEffect(() => {
    // The record was taken over, or back.
    setFound((before) =>
      before && before.state !== 'back' ? { ...before, state: isMine ? 'changed' : 'locked' } : before,
    );
  }, [isMine]);

  return { place, found, isFull, putBack, throwAway };
}
