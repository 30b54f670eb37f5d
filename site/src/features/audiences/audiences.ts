import type { Coach, Guide } from '@kunstwijzer/content/model';
import type { Key } from '../../i18n/index.ts';
import { freeOnly, noDutch, nothing, writeState } from '../../listing/finder/state.ts';
import type { Choices } from '../../listing/finder/state.ts';
import type { PictogramName } from '../../ui/pictograms.ts';
import { contactId, paths } from '../../urls.ts';

type Step = { title: Key; more: Key; link: Key; path: string };
type Link = { label: Key; path: string; icon: PictogramName };

/** What differs between the pages for parents, teachers and neighbourhood workers. A path may be a place on the page. */
export type Audience = {
  name: Key;
  path: string;
  icon: PictogramName;
  /** Which points of contact are for them, and whose postcode we ask when it is not their own. */
  contacts: Coach['audiences'][number];
  whosePostcode: Key | null;
  steps: [Step, Step, Step];
  links: Link[];
  /** The passes that matter to them; null is all of them. */
  passes: { title: Key; slugs: string[] | null };
  topics: Guide['topic'][];
  /** Whether they are told to print the lists for others. */
  prints: boolean;
  /** schema.org type and word for them. */
  jsonLd: { '@type': 'ParentAudience' | 'EducationalAudience' | 'Audience'; educationalRole?: 'teacher' };
};

const offer = (choices: Choices) => `${paths.offer()}${writeState({ ...nothing, choices })}`;
const forChildren = offer({ age: ['children'] });
const free = offer({ price: [freeOnly] });
const contact = `#${contactId}`;
const routekaart: Link = { label: 'audiences.link.routekaart', path: paths.routekaart(), icon: 'route' };
const children: Link = { label: 'audiences.link.children', path: forChildren, icon: 'spark' };

export const parents: Audience = {
  name: 'common.nav.parents',
  path: paths.parents,
  icon: 'parent',
  contacts: 'everyone',
  whosePostcode: null,
  steps: [
    {
      title: 'audiences.parents.step1',
      more: 'audiences.parents.step1.more',
      link: 'audiences.parents.step1.link',
      path: forChildren,
    },
    {
      title: 'audiences.parents.step2',
      more: 'audiences.parents.step2.more',
      link: 'audiences.parents.step2.link',
      path: paths.passes,
    },
    {
      title: 'audiences.parents.step3',
      more: 'audiences.parents.step3.more',
      link: 'audiences.parents.step3.link',
      path: contact,
    },
  ],
  links: [
    children,
    { label: 'audiences.link.teens', path: offer({ age: ['teens'] }), icon: 'people' },
    routekaart,
    { label: 'audiences.link.stories', path: paths.stories, icon: 'story' },
  ],
  passes: {
    title: 'audiences.passes.parents',
    slugs: ['kinderen-doen-mee', 'bibliotheekpas-den-haag', 'jeugdfonds-sport-cultuur'],
  },
  topics: ['school'],
  prints: false,
  jsonLd: { '@type': 'ParentAudience' },
};

export const teachers: Audience = {
  name: 'common.nav.teachers',
  path: paths.teachers,
  icon: 'teacher',
  contacts: 'schools',
  whosePostcode: 'audiences.contact.teachers',
  steps: [
    {
      title: 'audiences.teachers.step1',
      more: 'audiences.teachers.step1.more',
      link: 'audiences.teachers.step1.link',
      path: contact,
    },
    {
      title: 'audiences.teachers.step2',
      more: 'audiences.teachers.step2.more',
      link: 'audiences.teachers.step2.link',
      path: forChildren,
    },
    {
      title: 'audiences.teachers.step3',
      more: 'audiences.teachers.step3.more',
      link: 'audiences.teachers.step3.link',
      path: paths.passes,
    },
  ],
  links: [
    { label: 'audiences.link.schools', path: paths.agendaFor.schools, icon: 'calendar' },
    children,
    { label: 'audiences.link.teens', path: offer({ age: ['teens'] }), icon: 'people' },
    routekaart,
  ],
  passes: { title: 'audiences.passes.teachers', slugs: ['cjp', 'kinderen-doen-mee', 'jeugdfonds-sport-cultuur'] },
  topics: ['school', 'coach'],
  prints: false,
  jsonLd: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
};

export const workers: Audience = {
  name: 'common.nav.workers',
  path: paths.workers,
  icon: 'helper',
  contacts: 'everyone',
  whosePostcode: null,
  steps: [
    {
      title: 'audiences.workers.step1',
      more: 'audiences.workers.step1.more',
      link: 'audiences.workers.step1.link',
      path: paths.search,
    },
    {
      title: 'audiences.workers.step2',
      more: 'audiences.workers.step2.more',
      link: 'audiences.workers.step2.link',
      path: free,
    },
    {
      title: 'audiences.workers.step3',
      more: 'audiences.workers.step3.more',
      link: 'audiences.workers.step3.link',
      path: contact,
    },
  ],
  links: [
    { label: 'audiences.link.free', path: free, icon: 'euro' },
    { label: 'audiences.link.noDutch', path: offer({ language: [noDutch] }), icon: 'speech' },
    { label: 'paper.title', path: paths.paper(), icon: 'print' },
    { label: 'audiences.link.passes', path: paths.passes, icon: 'pass' },
    { label: 'audiences.link.spaces', path: paths.spaces, icon: 'room' },
  ],
  passes: { title: 'audiences.passes.workers', slugs: null },
  topics: ['coach', 'help'],
  prints: true,
  jsonLd: { '@type': 'Audience' },
};

export const audiencePages = [parents, teachers, workers];
