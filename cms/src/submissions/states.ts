import type { Where } from 'payload';

/** Where a submission stands. Only the sender withdraws. */
export const submissionStates = {
  received: { nl: 'Ontvangen', en: 'Received' },
  'needs-answer': { nl: 'Wacht op antwoord', en: 'Needs an answer' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  rejected: { nl: 'Afgewezen', en: 'Rejected' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
};
export type SubmissionState = keyof typeof submissionStates;

const waiting: readonly SubmissionState[] = ['received', 'needs-answer'];

/** Whether a submission waits: for an editor, or for its sender. */
export const isWaiting = ({ state }: { state: SubmissionState }): boolean => waiting.includes(state);

/** The submissions that wait. */
export const thatWait: Where = { state: { in: [...waiting] } };

/**
 * What a link lets somebody do: see one submission, all listings of a provider, confirm one record, or erase everything
 * of one address.
 */
export const linkPurposes = ['submission', 'provider', 'confirm', 'person'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
