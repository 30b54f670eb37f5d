/** Where a submission stands. */
export const submissionStates = {
  received: { nl: 'Ontvangen', en: 'Received' },
  'needs-answer': { nl: 'Wacht op antwoord', en: 'Needs an answer' },
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  rejected: { nl: 'Afgewezen', en: 'Rejected' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
};

/**
 * What a link lets somebody do: see one submission, all listings of a provider, confirm one record, or erase everything
 * of one address.
 */
export const linkPurposes = ['submission', 'provider', 'confirm', 'person'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
