import type { MailWords } from './index.ts';

export const nl: MailWords = {
  greeting: 'Hallo,',
  closing: 'De redactie van de Haagse Kunstwijzer',
  foot: {
    listing: [
      'Je krijgt deze mail omdat dit adres bij een inzending staat. Was jij dat niet? Dan hoef je niets te doen.',
      'Stuur deze mail niet door: met de links kan iedereen je inzending veranderen.',
    ],
    provider: [
      'Je krijgt deze mail omdat je informatie beheert op de Haagse Kunstwijzer.',
      'Stuur deze mail niet door: met de links kan iedereen die informatie veranderen.',
    ],
    account: ['Je krijgt deze mail omdat dit adres bij een account van de redactie hoort.'],
  },
  receipt: {
    subject: 'Inzending {number} is ontvangen',
    lines: [
      'Iemand heeft met dit e-mailadres iets bij ons ingestuurd. Het nummer is {number}.',
      'Was jij dat? Bedankt. Een redacteur kijkt ernaar. Daarna krijg je weer een mail.',
      'Met deze link zie je wat er is ingestuurd en hoe het ervoor staat. Geef daar ook aan dat dit jouw adres is. Dan zeggen we in onze volgende mails waar ze over gaan.',
    ],
    button: 'Bekijk de inzending',
  },
  batch: {
    subject: '{count} inzendingen zijn ontvangen',
    lines: [
      'Iemand heeft met dit e-mailadres {count} inzendingen gestuurd. Was jij dat? Bedankt. Een redacteur leest ze eerst.',
      'Bij elke inzending hoort een eigen link. Daarmee kun je die bekijken, veranderen of intrekken.',
    ],
    open: 'Bekijk of verander',
  },
  more: {
    subject: 'Nieuws over meer inzendingen',
    lines: [
      'Er is nieuws over inzendingen met dit e-mailadres. We sturen hooguit een paar mails per dag. Daarom staat de rest hier bij elkaar.',
      'Met deze links zie je hoe het ervoor staat.',
    ],
    open: 'Bekijk of verander',
  },
  links: {
    subject: 'Je nieuwe links',
    lines: ['Je vroeg om nieuwe links naar wat je hebt ingestuurd. Hier zijn ze.'],
    open: 'Bekijk of verander',
    after:
      'Wil je dat we alles wissen wat bij dit e-mailadres hoort? Met deze link zie je wat dat is. Je kunt het daar met één knop wissen. De link werkt een week.',
    erase: 'Bekijk en wis alles',
  },
  question: {
    subject: 'Een vraag over {title}',
    lines: ['We hebben een vraag over {title} ({number}).'],
    after: 'Geef je antwoord met deze link. Daarna kijken we er weer naar.',
    button: 'Geef antwoord',
  },
  accepted: {
    subject: 'Goedgekeurd: {title}',
    lines: ['Goed nieuws. {title} ({number}) is goedgekeurd en komt op de site.'],
    page: 'Bekijk het op de site',
    after: 'Klopt er later iets niet meer? Verander het met deze link.',
    button: 'Verander je inzending',
  },
  rejected: {
    subject: 'We plaatsen dit niet: {title}',
    lines: ['We hebben {title} ({number}) gelezen. We zetten het niet op de site. Dit is waarom:'],
    after: 'Kun je er iets aan doen? Verander je inzending dan met deze link. Je gegevens wissen kan daar ook.',
    button: 'Bekijk je inzending',
  },
  'change-live': {
    subject: 'Je wijziging is verwerkt: {title}',
    lines: ['Wat je hebt veranderd aan {title} ({number}) is verwerkt en komt op de site.'],
    page: 'Bekijk het op de site',
    after: 'Wil je nog iets veranderen? Dat kan met deze link.',
    button: 'Verander je inzending',
  },
  'report-done': {
    subject: 'Je melding over {title} is verwerkt',
    lines: [
      'Bedankt voor je melding over {title} ({number}). We hebben ernaar gekeken en haar verwerkt.',
      'Wat niet klopte, staat binnenkort goed op de site.',
    ],
    page: 'Bekijk het op de site',
    after: 'Wil je dat we je gegevens wissen? Dat kan met deze link.',
    button: 'Bekijk je melding',
  },
  'report-rejected': {
    subject: 'Over je melding over {title}',
    lines: ['Bedankt voor je melding over {title} ({number}). We passen niets aan. Dit is waarom:'],
    after: 'Denk je er anders over? Verander je melding dan met deze link. Je gegevens wissen kan daar ook.',
    button: 'Bekijk je melding',
  },
  confirm: {
    subject: 'Klopt dit nog? {provider} op de Haagse Kunstwijzer',
    lines: [
      'Op de Haagse Kunstwijzer staat informatie van {provider}. We vragen je af en toe of die nog klopt.',
      'Klopt het? Dan is één klik genoeg. Klopt het niet? Verander het dan.',
    ],
    confirmed: 'Bevestigd op {date}.',
    never: 'Nog niet eerder bevestigd.',
    still: 'Klopt nog',
    change: 'Veranderen',
  },
  reminder: {
    subject: 'Herinnering: klopt dit nog? {provider}',
    lines: ['We vroegen je of dit nog klopt. We hebben nog geen antwoord. Eén klik is genoeg.'],
    last: 'Dit is onze laatste herinnering. Zonder antwoord zetten we erbij dat de informatie niet is bevestigd. Later halen we haar van de site.',
  },
  'provider-confirmed': {
    subject: '{provider} is van jou',
    lines: [
      'We hebben bevestigd dat jij bij {provider} hoort.',
      'Met deze link beheer je alles van {provider} op één pagina.',
    ],
    button: 'Beheer je informatie',
  },
  invitation: {
    subject: 'Je bent uitgenodigd voor de redactie',
    lines: [
      'Je bent uitgenodigd om mee te werken aan de Haagse Kunstwijzer. Je account staat klaar, {name}: je wordt {role}.',
      'Kies met deze link je wachtwoord. Daarna log je in. De link werkt 7 dagen. Is het later? Vraag dan een beheerder om een nieuwe.',
    ],
    button: 'Kies je wachtwoord',
  },
  'password-reset': {
    subject: 'Kies een nieuw wachtwoord',
    lines: [
      'Iemand vroeg om een nieuw wachtwoord voor dit adres. Was jij dat? Kies er dan een met deze link. Hij werkt een uur.',
      'Was jij dat niet? Dan hoef je niets te doen. Je wachtwoord blijft hetzelfde.',
    ],
    button: 'Kies een wachtwoord',
  },
};
