/**
 * Our own pictograms: the inside of a 24 × 24 SVG, strokes of 2 with round ends.
 * The first eleven belong to the disciplines (`disciplineStyle`).
 */
export const pictograms = {
  note: '<circle cx="8" cy="17" r="3.5"/><path d="M11.5 17V3c.6 3.4 6 3.6 6 8.5"/>',
  voice:
    '<circle cx="9" cy="12" r="7"/><circle cx="10.5" cy="15" r="1.7"/><path d="M6 10h.01M12 10h.01M18.5 8.5c1.2 2.3 1.2 4.7 0 7M21.5 6c2 4 2 8 0 12"/>',
  dancer: '<circle cx="13" cy="4" r="2"/><path d="m3 7 6 2 4-.5L20 4M13 8.5 11 14l4 3-1 5M11 14l-6 5"/>',
  masks: '<path d="M4 4c5 2 11 2 16 0v8c0 5-4 9-8 9s-8-4-8-9z"/><path d="M8 10h2M14 10h2M8.5 14.5c2 2.4 5 2.4 7 0"/>',
  palette:
    '<path d="M12 3a9 9 0 0 0 0 18c2 0 2.6-1.5 1.7-2.9-1-1.5.2-3.1 2-3.1H18a3 3 0 0 0 3-3c0-5-4-9-9-9z"/><path d="M7.5 13h.01M8.5 8.5h.01M13 7h.01M17 10h.01"/>',
  camera:
    '<rect x="2" y="7" width="20" height="13" rx="3"/><path d="M8 7l1.5-3h5L16 7"/><circle cx="12" cy="13.5" r="3.5"/>',
  pen: '<path d="m4 20 2-7L16 3l5 5-10 10z"/><path d="m4 20 6-6M13 6l5 5"/>',
  juggle:
    '<circle cx="12" cy="4" r="2"/><circle cx="5" cy="9" r="2"/><circle cx="19" cy="9" r="2"/><path d="M3 15c2 6 16 6 18 0M12 19.5V22"/>',
  screen: '<rect x="2" y="4" width="20" height="13" rx="2"/><path d="M8 21h8M10 8l5 2.5-5 2.5z"/>',
  gable: '<path d="M4 21v-9h3V8h3V4h4v4h3v4h3v9z"/><path d="M10 21v-5h4v5"/>',
  spark: '<path d="M12 2v6M12 16v6M2 12h6M16 12h6M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3"/>',
  calendar: '<rect x="3" y="5" width="18" height="16" rx="3"/><path d="M8 2v5M16 2v5M3 11h18M8 15.5h3"/>',
  pin: '<path d="M12 22c-4.5-5-7-8.5-7-12a7 7 0 0 1 14 0c0 3.5-2.5 7-7 12z"/><circle cx="12" cy="10" r="2.5"/>',
  ticket: '<path d="M3 6h18v4a2 2 0 0 0 0 4v4H3v-4a2 2 0 0 0 0-4z"/><path d="M14 9v1M14 12v1M14 15v.5"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  people:
    '<circle cx="8" cy="7" r="3"/><path d="M2 20c0-5 2.5-7 6-7s6 2 6 7"/><circle cx="17" cy="9" r="2.5"/><path d="M16.5 14.5c3 0 5.5 1.5 5.5 5.5"/>',
  ear: '<path d="M6 10a6 6 0 0 1 12 0c0 4-4 5-4 8a3.5 3.5 0 0 1-6 2"/><path d="M9.5 10a2.5 2.5 0 0 1 5 0c0 2-2 2-2.5 4"/>',
  wheelchair:
    '<circle cx="10" cy="3.5" r="1.5"/><path d="M10 8v6h6l3 6M10 10h5"/><path d="M7 11.5a5.5 5.5 0 1 0 7.5 7"/>',
  toilet: '<path d="M7 3h9v8M5 11h14c0 4-2 6-5 7v3H9v-3c-2-1-4-3-4-7z"/>',
  quiet: '<path d="M3 10v4h4l5 4V6L7 10zM17 9l4 6M21 9l-4 6"/>',
  buddy: '<circle cx="7" cy="6" r="2.5"/><circle cx="17" cy="6" r="2.5"/><path d="M3 21v-6l4-4 5 4 5-4 4 4v6"/>',
  speech:
    '<path d="M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z"/><path d="M8 9h8M8 13h5"/>',
  arrow: '<path d="M4 12h16M14 6l6 6-6 6"/>',
  search: '<circle cx="10" cy="10" r="7"/><path d="m15.5 15.5 6 6"/>',
  print: '<path d="M7 8V3h10v5M7 17H3V8h18v9h-4"/><path d="M7 14h10v7H7z"/>',
  phone: '<path d="M5 3h4l2 5-3 2c1 3 3 5 6 6l2-3 5 2v4c0 1-1 2-2 2C10 20 4 14 3 5c0-1 1-2 2-2z"/>',
  mail: '<rect x="2" y="5" width="20" height="14" rx="2"/><path d="m3 7 9 7 9-7"/>',
  web: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"/>',
  euro: '<path d="M19 6a8 8 0 1 0 0 12M3 10h10M3 14h9"/>',
  check: '<path d="m4 13 5 5L20 6"/>',
  cross: '<path d="m6 6 12 12M18 6 6 18"/>',
  question: '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5c0-3.5 5-3.5 5 0 0 2-2.5 2-2.5 4M12 17h.01"/>',
  warning: '<path d="M12 3 2 20h20z"/><path d="M12 10v4M12 17h.01"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7h.01"/>',
  home: '<path d="m2 12 10-9 10 9M5 10v11h14V10"/>',
  route:
    '<circle cx="5" cy="19" r="2.5"/><circle cx="19" cy="5" r="2.5"/><path d="M7.5 19H16a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h8.5"/>',
  pass: '<rect x="2" y="5" width="20" height="14" rx="3"/><circle cx="8" cy="11" r="2"/><path d="M5 16c1-2 5-2 6 0M14 10h5M14 14h3"/>',
  room: '<path d="M3 21h18M6 21V3h12v18M14 12h.01"/>',
  story: '<path d="M12 6C9 4 6 4 2 5v14c4-1 7-1 10 1 3-2 6-2 10-1V5c-4-1-7-1-10 1zM12 6v14"/>',
  teacher: '<path d="M3 4h18v10H11"/><circle cx="6" cy="11" r="2.5"/><path d="M2 21c0-4 1-6 4-6s4 2 4 6M12 8h5"/>',
  parent:
    '<circle cx="8" cy="5" r="2.5"/><path d="M4 21v-8a4 4 0 0 1 8 0v8"/><circle cx="17" cy="11" r="2"/><path d="M14 21v-3a3 3 0 0 1 6 0v3"/>',
  helper: '<path d="M12 20C5 15 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 7-10 12z"/>',
  provider: '<path d="M4 10v5l3 .5L9 21h3l-1.5-5L20 19V5L7 9.5z"/>',
  board: '<rect x="3" y="4" width="18" height="16" rx="2"/><path d="M7 8h4v4H7zM14 9h3M14 13h3M7 16h10"/>',
  mark: '<circle cx="12" cy="9" r="6"/><path d="m8 14-2 8 6-3 6 3-2-8"/>',
  bookmark: '<path d="M6 3h12v18l-6-5-6 5z"/>',
  microphone: '<rect x="9" y="2" width="6" height="12" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v4M8 22h8"/>',
  menu: '<path d="M3 6h18M3 12h18M3 18h12"/>',
  download: '<path d="M12 3v12M6 10l6 6 6-6M4 21h16"/>',
} as const;

export type PictogramName = keyof typeof pictograms;

/** Pictograms that point somewhere, so that they turn round in a right-to-left page. */
export const mirrored: ReadonlySet<PictogramName> = new Set<PictogramName>(['arrow', 'speech', 'menu', 'route']);
