'use client';
import { getTranslation } from '@payloadcms/translations';
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useId } from 'react';
import { wordsOf } from '../../i18n/words.ts';
import { textsOf } from './kept.ts';
import type { Values } from './kept.ts';

/** The label of each field of a form, by its name. */
function labelsIn(fields: ClientField[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (inside: ClientField[]) => labelsIn(inside).forEach((label, name) => found.set(name, label));
  for (const field of fields)
    if (field.type === 'tabs')
      for (const tab of field.tabs)
        if ('name' in tab && tab.name) found.set(tab.name, tab.label);
        else add(tab.fields);
    else if ('name' in field && field.name) found.set(field.name, 'label' in field ? field.label : undefined);
    else if ('fields' in field) add(field.fields);
  return found;
}

/** What was typed, field by field, to read and to take along. */
export function Typed({ entity, changed }: { entity: string; changed: Values }) {
  const id = useId();
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const { getEntityConfig } = useConfig();
  const config = getEntityConfig({ collectionSlug: entity }) ?? getEntityConfig({ globalSlug: entity });
  const labels = labelsIn(config?.fields ?? []);
  const typed = Object.entries(changed).map(([name, value]) => {
    const label = labels.get(name);
    return { name, label: label ? getTranslation(label as string, i18n) : name, text: textsOf(value) };
  });
  const copy = () =>
    navigator.clipboard.writeText(typed.map(({ label, text }) => `${label}\n${text}`).join('\n\n')).then(
      () => toast.success(t('unsaved:copied')),
      // Without leave of the browser: the texts stand there to be selected.
      () => document.getElementById(`${id}-${typed[0]?.name ?? ''}`)?.focus(),
    );
  return (
    <details>
      <summary>{t('unsaved:see')}</summary>
      {typed.map(({ name, label, text }) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <textarea
            id={`${id}-${name}`}
            readOnly
            dir="auto"
            rows={Math.min(8, Math.ceil(text.length / 80) + 1)}
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </p>
      ))}
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => void copy()}>
        {t('unsaved:copy')}
      </Button>
    </details>
  );
}
