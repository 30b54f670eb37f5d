'use client';
import { useTranslation } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { wordsOf } from '../../i18n/words.ts';

/** Milliseconds between looks for a field that its form has not drawn yet, and how often. */
const [pause, looks] = [150, 40];
const controls = 'input, textarea, select, button';

/** Opens the tab of a field and goes to it, as soon as the form has drawn them. */
function goTo(field: string, tab: string | null): () => void {
  let left = looks;
  const timer = setInterval(() => {
    left -= 1;
    const target = document.getElementById(`field-${field}`);
    if (target) {
      target.scrollIntoView({ block: 'center' });
      const control = target.matches(controls) ? target : target.querySelector<HTMLElement>(controls);
      control?.focus();
    } else if (tab !== null) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[Number(tab)]?.click();
    // A form that is still being filled in does not take the focus.
    if (target?.contains(document.activeElement) || left === 0) clearInterval(timer);
  }, pause);
  return () => clearInterval(timer);
}

async function messageOf(number: string): Promise<string | null> {
  const query = new URLSearchParams({ 'where[number][equals]': number, limit: '1', depth: '0' });
  const response = await fetch(`/api/submissions?${query.toString()}`, { credentials: 'same-origin' });
  if (!response.ok) return null;
  const { docs } = (await response.json()) as { docs: { listing?: { message?: string } | null }[] };
  return docs[0]?.listing?.message ?? null;
}

/** Above the form of a record that somebody comes to from a report of a mistake: what was reported. */
export function ReportBar() {
  const query = useSearchParams();
  const t = wordsOf(useTranslation());
  const [message, setMessage] = useState<string | null>(null);
  // Not where the form has it: on a telephone it would lie on the buttons there.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [number, field, tab] = [query.get('report'), query.get('field'), query.get('tab')];

  useEffect(() => {
    if (number)
      messageOf(number).then(setMessage, () => {
        // The form works without it; the link back says enough.
        setMessage(null);
      });
  }, [number]);
  useEffect(() => setPlace(document.body), []);
  useEffect(() => (field && /^\w+$/u.test(field) ? goTo(field, tab) : undefined), [field, tab]);

  if (!number || !place) return null;
  return createPortal(
    <div className="kw-report-bar">
      <p>
        <strong>{t('inbox:report')}:</strong> <bdi>{message}</bdi>
      </p>
      <a href={`/admin/inbox/${encodeURIComponent(number)}`}>{t('inbox:backTo', { number })}</a>
    </div>,
    place,
  );
}
