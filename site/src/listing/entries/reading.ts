import { coachFacts, noticeFacts, stepFacts, storyFacts } from '@kunstwijzer/content/facts';
import { guideTopics, label, noticeKinds, passKinds, stages } from '@kunstwijzer/content/model';
import type { Coach, Guide, Notice, Pass, RouteStep, Story } from '@kunstwijzer/content/model';
import { paths } from '../../urls.ts';
import type { Entry } from '../entry.ts';
import { agesText, cardOf, pickFacts, textOf, whereText } from './shared.ts';
import type { Words } from './shared.ts';

/** A step on the routekaart: its page is the line of its first discipline. */
export function stepEntry(step: RouteStep, words: Words): Entry {
  return {
    ...cardOf('step', step, paths.step(step.slug, step.disciplines[0]), words),
    title: textOf(step.title, words),
    summary: textOf(step.summary, words),
    by: `${label(stages, step.stage, words.locale)} · ${step.organisation}`,
    ...agesText(step.ages, words),
    facets: pickFacts(stepFacts(step), 'disciplines', 'districts', 'ages'),
  };
}

export function passEntry(pass: Pass, words: Words): Entry {
  return {
    ...cardOf('pass', pass, paths.pass(pass.slug), words),
    title: { text: pass.name },
    summary: textOf(pass.who, words),
    by: label(passKinds, pass.kind, words.locale),
    facets: {},
  };
}

export function storyEntry(story: Story, words: Words): Entry {
  return {
    ...cardOf('story', story, paths.story(story.slug), words),
    title: textOf(story.title, words),
    summary: textOf(story.summary, words),
    facets: storyFacts(story),
  };
}

export function guideEntry(guide: Guide, words: Words): Entry {
  return {
    ...cardOf('guide', guide, paths.guide(guide.slug), words),
    title: textOf(guide.title, words),
    summary: textOf(guide.summary, words),
    by: label(guideTopics, guide.topic, words.locale),
    facets: {},
  };
}

/** A notice on the board: its card is a place on that page. */
export function noticeEntry(notice: Notice, words: Words): Entry {
  return {
    ...cardOf('notice', notice, `${paths.notices}#${notice.slug}`, words),
    title: textOf(notice.title, words),
    summary: textOf(notice.body, words),
    by: `${label(noticeKinds, notice.kind, words.locale)} · ${notice.organisation}`,
    last: notice.expires,
    facets: pickFacts(noticeFacts(notice), 'disciplines'),
  };
}

/** A place to ask what there is: it stands with the contacts of its district. */
export function coachEntry(coach: Coach, words: Words): Entry {
  return {
    ...cardOf('coach', coach, paths.contact(coach), words),
    title: textOf(coach.title, words),
    summary: textOf(coach.summary, words),
    by: coach.organisation,
    ...whereText(null, coach.districts, words),
    facets: pickFacts(coachFacts(coach), 'districts'),
  };
}
