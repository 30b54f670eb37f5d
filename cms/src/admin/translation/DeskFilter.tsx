import { collectionNames, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { getTranslation } from '@payloadcms/translations';
import type { Payload, ServerProps } from 'payload';
import { translations } from '../../access/languages.ts';
import { cells } from '../../translation/overview.ts';
import { ages, places, weights } from '../../translation/question.ts';
import type { Question } from '../../translation/question.ts';
import type { DeskSay } from './words.ts';

type Props = { question: Question; own: Locale[]; payload: Payload; i18n: ServerProps['i18n']; say: DeskSay };
type Option = { value: string; label: string };

const Select = ({ label, name, value, options }: { label: string; name: string; value: string; options: Option[] }) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

/** Chooses what of the work is shown. */
export function DeskFilter({ question, own, payload, i18n, say }: Props) {
  const languages = translations.map((locale) => ({ value: locale, label: locales[locale].label }));
  const mine = own.length < translations.length ? say('myLanguages') : say('all');
  const kinds = collectionNames.map((name) => ({
    value: name,
    label: getTranslation(payload.collections[name].config.labels.plural, i18n),
  }));
  const states = (['behind', ...cells, 'all'] as const).map((value) => ({ value, label: say(`state.${value}`) }));
  return (
    <form action="/admin/vertalen" className="kw-filter">
      <Select
        label={say('language')}
        name="language"
        value={question.locale ?? ''}
        options={[{ value: '', label: mine }, ...languages]}
      />
      <Select
        label={say('kind')}
        name="kind"
        value={question.kind ?? ''}
        options={[{ value: '', label: say('all') }, ...kinds]}
      />
      <Select label={say('state')} name="state" value={question.state} options={states} />
      <Select
        label={say('age')}
        name="age"
        value={String(question.age ?? '')}
        options={[
          { value: '', label: say('age.any') },
          ...ages.map((days) => ({ value: String(days), label: say(`age.${days}`) })),
        ]}
      />
      <Select
        label={say('weight')}
        name="weight"
        value={question.weight ?? ''}
        options={[
          { value: '', label: say('all') },
          ...weights.map((value) => ({ value, label: say(`weight.${value}`) })),
        ]}
      />
      <Select
        label={say('place')}
        name="place"
        value={question.place}
        options={places.map((value) => ({ value, label: say(`place.${value}`) }))}
      />
      <button type="submit" className="btn btn--style-secondary btn--size-medium">
        {say('show')}
      </button>
    </form>
  );
}
