import type { MailWords } from './index.ts';

export const en: MailWords = {
  greeting: 'Hello,',
  closing: 'The editors of the Haagse Kunstwijzer',
  foot: {
    listing: [
      'You get this mail because this address was given with a listing. Was that not you? Then you need not do anything.',
      'Do not forward this mail: with its links, anyone can change your listing.',
    ],
    provider: [
      'You get this mail because you manage information on the Haagse Kunstwijzer.',
      'Do not forward this mail: with its links, anyone can change that information.',
    ],
    account: ['You get this mail because this address belongs to an account of the editors.'],
  },
  receipt: {
    subject: 'Listing {number} has arrived',
    lines: [
      'Somebody sent something in to us with this e-mail address. Its number is {number}.',
      'Was that you? Thank you. An editor looks at it. Then you get another mail.',
      'With this link you see what was sent in and how it stands. Also tell us there that this is your address. Then our next mails say what they are about.',
    ],
    button: 'See the listing',
  },
  batch: {
    subject: '{count} listings have arrived',
    lines: [
      'Somebody sent in {count} listings with this e-mail address. Was that you? Thank you. An editor reads them first.',
      'Each listing has a link of its own. With it you can see, change or withdraw that listing.',
    ],
    open: 'See or change',
  },
  more: {
    subject: 'News about more listings',
    lines: [
      'There is news about listings sent in with this e-mail address. We send only a few mails a day. So here is the rest together.',
      'With these links you see how they stand.',
    ],
    open: 'See or change',
  },
  links: {
    subject: 'Your new links',
    lines: ['You asked for new links to what you sent in. Here they are.'],
    open: 'See or change',
    after:
      'Do you want us to erase everything that belongs to this e-mail address? With this link you see what that is, and you can erase it with one button. The link works for a week.',
    erase: 'See and erase everything',
  },
  question: {
    subject: 'A question about {title}',
    lines: ['We have a question about {title} ({number}).'],
    after: 'Give your answer with this link. Then we look at it again.',
    button: 'Answer',
  },
  accepted: {
    subject: 'Approved: {title}',
    lines: ['Good news. {title} ({number}) is approved and will be on the site.'],
    page: 'See it on the site',
    after: 'Is something no longer right later? Change it with this link.',
    button: 'Change your listing',
  },
  rejected: {
    subject: 'We will not publish this: {title}',
    lines: ['We have read {title} ({number}). We will not put it on the site. This is why:'],
    after:
      'Can you do something about it? Then change your listing with this link. You can also erase your data there.',
    button: 'See your listing',
  },
  'change-live': {
    subject: 'Your change has been made: {title}',
    lines: ['What you changed in {title} ({number}) has been made and will be on the site.'],
    page: 'See it on the site',
    after: 'Do you want to change anything else? You can with this link.',
    button: 'Change your listing',
  },
  'report-done': {
    subject: 'Your report about {title} has been handled',
    lines: [
      'Thank you for your report about {title} ({number}). We have looked at it and handled it.',
      'What was not right will soon be right on the site.',
    ],
    page: 'See it on the site',
    after: 'Do you want us to erase your data? You can do that with this link.',
    button: 'See your report',
  },
  'report-rejected': {
    subject: 'About your report about {title}',
    lines: ['Thank you for your report about {title} ({number}). We will not change anything. This is why:'],
    after: 'Do you see it differently? Then change your report with this link. You can also erase your data there.',
    button: 'See your report',
  },
  confirm: {
    subject: 'Is this still right? {provider} on the Haagse Kunstwijzer',
    lines: [
      'The Haagse Kunstwijzer has information of {provider}. Now and then we ask you whether it is still right.',
      'Is it right? Then one click is enough. Is it not? Then change it.',
    ],
    confirmed: 'Confirmed on {date}.',
    never: 'Not confirmed before.',
    still: 'Still right',
    change: 'Change',
  },
  reminder: {
    subject: 'Reminder: is this still right? {provider}',
    lines: ['We asked you whether this is still right. We have no answer yet. One click is enough.'],
    last: 'This is our last reminder. Without an answer we say with it that the information is not confirmed. Later we take it off the site.',
  },
  'provider-confirmed': {
    subject: '{provider} is yours',
    lines: [
      'We have confirmed that you belong to {provider}.',
      'With this link you manage everything of {provider} on one page.',
    ],
    button: 'Manage your information',
  },
  invitation: {
    subject: 'You are invited to the editors',
    lines: [
      'You are invited to work on the Haagse Kunstwijzer. Your account is ready, {name}: you will be {role}.',
      'Choose your password with this link. Then you log in. The link works for 7 days. Is it later? Then ask an administrator for a new one.',
    ],
    button: 'Choose your password',
  },
  'password-reset': {
    subject: 'Choose a new password',
    lines: [
      'Somebody asked for a new password for this address. Was that you? Then choose one with this link. It works for an hour.',
      'Was that not you? Then you need not do anything. Your password stays the same.',
    ],
    button: 'Choose a password',
  },
};
