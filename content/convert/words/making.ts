import { terms } from './word.ts';

const visual = terms('art', 'visual');
const photofilm = terms('art', 'photofilm');
const writing = terms('art', 'writing');
const theatre = terms('art', 'theatre');
const circus = terms('art', 'circus');
const media = terms('art', 'media');
const heritage = terms('tradition', 'heritage');

/** Things to make, write, play and show that people look for. */
export const making = [
  visual(
    'breien-en-haken',
    ['breien en haken', 'knitting and crochet', 'örgü ve tığ işi', 'حياكة وكروشيه'],
    { nl: 'breien, haken, wol', en: 'knitting, crochet, wool', tr: 'örgü, yün', ar: 'صوف' },
    { nl: 'breie, hacken', en: 'knittin, croshet', tr: 'orgu' },
  ),
  visual(
    'ebru',
    ['ebru', 'ebru (marbling)', 'ebru', 'إبرو'],
    { nl: 'marmeren, papier marmeren', en: 'paper marbling', tr: 'ebru sanatı', ar: 'فن الإبرو' },
    { nl: 'eebroe' },
  ),
  visual(
    'edelsmeden',
    ['edelsmeden', 'jewellery making', 'kuyumculuk', 'صياغة الحلي'],
    { nl: 'sieraden maken, zilversmeden', en: 'silversmithing, jewelry', tr: 'takı yapımı', ar: 'صنع المجوهرات' },
    { nl: 'edel smeden', en: 'jewlery making' },
  ),
  visual(
    'glas-in-lood',
    ['glas in lood', 'stained glass', 'vitray', 'زجاج معشّق'],
    { nl: 'glaskunst, glas fusen', en: 'glass art, fusing', tr: 'cam sanatı' },
    { nl: 'glas en lood' },
  ),
  visual(
    'graffiti',
    ['graffiti', 'graffiti', 'grafiti', 'غرافيتي'],
    {
      nl: 'streetart, straatkunst, muurschildering',
      en: 'street art, mural',
      tr: 'sokak sanatı, duvar resmi',
      ar: 'فن الشارع, جداريات',
    },
    { nl: 'grafiti, grafitti', en: 'grafitti, grafiti', tr: 'gırafiti' },
  ),
  visual(
    'houtbewerken',
    ['houtbewerken', 'woodworking', 'ahşap işleri', 'أعمال الخشب'],
    { nl: 'houtsnijden, timmeren', en: 'wood carving, carpentry', tr: 'ahşap oymacılığı', ar: 'نحت على الخشب, نجارة' },
    { nl: 'hout bewerken', tr: 'ahsap isleri' },
  ),
  visual(
    'illustreren',
    ['illustreren', 'illustration', 'illüstrasyon', 'رسم توضيحي'],
    { nl: 'illustratie, prentenboek', en: 'picture book', tr: 'çizim' },
    { nl: 'ilustreren', en: 'ilustration', tr: 'ilustrasyon' },
  ),
  visual(
    'kalligrafie',
    ['kalligrafie', 'calligraphy', 'kaligrafi', 'خط'],
    { nl: 'schoonschrijven, handlettering', en: 'hand lettering', tr: 'hat, hat sanatı', ar: 'الخط العربي, فن الخط' },
    { nl: 'caligrafie, kaligrafie', en: 'caligraphy, calligrafy', tr: 'kaligraf' },
  ),
  visual(
    'linosnede',
    ['linosnede', 'linocut', 'linol baskı', 'حفر على اللينوليوم'],
    { nl: 'lino, druktechniek', en: 'lino printing', tr: 'linolyum baskı' },
    { nl: 'lino snede, lynosnede' },
  ),
  visual(
    'mozaiek',
    ['mozaïek', 'mosaic', 'mozaik', 'فسيفساء'],
    { nl: 'mozaieken, tegeltjes', en: 'mosaics', tr: 'mozaik sanatı', ar: 'موزاييك' },
    { nl: 'mozaiek, mosaiek', en: 'mozaic', tr: 'mozayik' },
  ),
  visual(
    'naaien-en-mode',
    ['mode maken', 'fashion design', 'moda tasarımı', 'تصميم أزياء'],
    { nl: 'mode, kleding ontwerpen', en: 'designing clothes', tr: 'giysi tasarımı', ar: 'أزياء' },
    { nl: 'moode', en: 'fasion design', tr: 'moda tasarimi' },
  ),
  visual(
    'quilten',
    ['quilten', 'quilting', 'kırkyama', 'لحاف مرقّع'],
    { nl: 'patchwork, quilt', en: 'patchwork, quilt', tr: 'yama işi, patchwork' },
    { nl: 'kwilten, qwilten', tr: 'kirkyama' },
  ),
  visual(
    'striptekenen',
    ['striptekenen', 'drawing comics', 'çizgi roman', 'رسم القصص المصورة'],
    { nl: 'strips, comics, cartoon', en: 'comics, cartoons, graphic novel', tr: 'karikatür', ar: 'كوميكس, كاريكاتير' },
    { nl: 'strip tekenen, stripteken', en: 'commics', tr: 'cizgi roman' },
  ),
  visual(
    'manga',
    ['manga', 'manga', 'manga', 'مانغا'],
    { nl: 'anime tekenen, Japanse strips', en: 'anime drawing', tr: 'anime çizimi', ar: 'أنمي' },
    { nl: 'mangga' },
  ),
  visual(
    'textielkunst',
    ['textielkunst', 'textile art', 'tekstil sanatı', 'فن النسيج'],
    { nl: 'weven, vilten, borduren', en: 'weaving, felting, embroidery', tr: 'dokuma, keçe, nakış', ar: 'نسيج, تطريز' },
    { nl: 'textiel kunst, tekstielkunst', tr: 'tekstil sanati' },
  ),
  photofilm(
    'animatie',
    ['animatie', 'animation', 'animasyon', 'رسوم متحركة'],
    {
      nl: 'animatiefilm, stopmotion, tekenfilm',
      en: 'stop motion, cartoon film',
      tr: 'çizgi film, stop motion',
      ar: 'تحريك, أنيميشن',
    },
    { nl: 'anematie, animasie', tr: 'animasion' },
  ),
  photofilm(
    'documentaire',
    ['documentaire', 'documentary', 'belgesel', 'فيلم وثائقي'],
    { nl: 'docu, documentaire maken', en: 'documentary film', ar: 'وثائقي' },
    { nl: 'dokumentaire, documentere', en: 'documentry' },
  ),
  photofilm(
    'scenario-schrijven',
    ['scenario schrijven', 'screenwriting', 'senaryo yazarlığı', 'كتابة السيناريو'],
    { nl: 'scenario, script', en: 'screenplay, script', tr: 'senaryo', ar: 'سيناريو' },
    { nl: 'senario', tr: 'senaryo yazarligi' },
  ),
  writing(
    'dichten',
    ['dichten', 'writing poems', 'şiir yazmak', 'نظم الشعر'],
    { nl: 'gedicht, rijmen', en: 'poem, verse', tr: 'şiir', ar: 'قصيدة' },
    { nl: 'digten', tr: 'siir yazmak' },
  ),
  writing(
    'leesclub',
    ['leesclub', 'book club', 'kitap kulübü', 'نادي القراءة'],
    { nl: 'boekenclub, samen lezen', en: 'reading group', tr: 'okuma grubu', ar: 'نادي الكتاب' },
    { nl: 'lees club, leesklub', tr: 'kitap kulubu' },
  ),
  writing(
    'levensverhaal',
    ['levensverhaal schrijven', 'life writing', 'yaşam öyküsü yazmak', 'كتابة السيرة الذاتية'],
    { nl: 'memoires, autobiografie', en: 'memoir, autobiography', tr: 'anı, otobiyografi', ar: 'مذكرات' },
    { nl: 'levens verhaal', tr: 'yasam oykusu' },
  ),
  writing(
    'poetry-slam',
    ['poetry slam', 'poetry slam', 'şiir slam', 'منافسة شعرية'],
    { nl: 'slam, slam poëzie', en: 'slam poetry', tr: 'poetry slam', ar: 'بويتري سلام' },
    { nl: 'poetrie slam, poetryslam', tr: 'siir slam' },
  ),
  theatre(
    'clown',
    ['clown', 'clowning', 'palyaço', 'مهرج'],
    { nl: 'clownerie, mime', en: 'clown, mime', tr: 'palyaçoluk, mim', ar: 'تهريج' },
    { nl: 'klown, kloun', tr: 'palyaco' },
  ),
  theatre(
    'mime',
    ['mime', 'mime', 'pandomim', 'تمثيل صامت'],
    { nl: 'pantomime, bewegingstheater', en: 'pantomime, physical theatre', tr: 'pantomim' },
    { nl: 'miem', tr: 'pandomin' },
  ),
  theatre(
    'poppentheater',
    ['poppentheater', 'puppet theatre', 'kukla tiyatrosu', 'مسرح العرائس'],
    {
      nl: 'poppenspel, poppenkast, schimmenspel',
      en: 'puppetry, shadow play',
      tr: 'kukla, Karagöz, gölge oyunu',
      ar: 'دمى, خيال الظل',
    },
    { nl: 'poppen theater', tr: 'kukla tiyatro' },
  ),
  theatre(
    'wajang',
    ['wajang', 'wayang', 'wayang', 'وايانغ'],
    {
      nl: 'wayang, Javaans schimmenspel',
      en: 'wajang, Javanese shadow play',
      tr: 'Cava gölge oyunu',
      ar: 'خيال الظل الجاوي',
    },
    { nl: 'wajong, wayan' },
  ),
  theatre(
    'goochelen',
    ['goochelen', 'magic tricks', 'sihirbazlık', 'خدع سحرية'],
    { nl: 'goochelaar, toveren', en: 'conjuring, magician', tr: 'illüzyon', ar: 'ألعاب خفة' },
    { nl: 'gochelen, googelen', tr: 'sihirbazlik' },
  ),
  circus(
    'acrobatiek',
    ['acrobatiek', 'acrobatics', 'akrobasi', 'ألعاب بهلوانية'],
    { nl: 'acro, luchtacrobatiek, trapeze', en: 'acro, aerial, trapeze', tr: 'trapez', ar: 'أكروبات' },
    { nl: 'akrobatiek, acrobatik', en: 'akrobatics', tr: 'akrobatik' },
  ),
  circus(
    'jongleren',
    ['jongleren', 'juggling', 'jonglörlük', 'ألعاب الخفة بالكرات'],
    { nl: 'balgooien, diabolo', en: 'diabolo', tr: 'hokkabazlık, diabolo' },
    { nl: 'jongeleren, jonglere', en: 'jugling', tr: 'jonglorluk' },
  ),
  circus(
    'eenwieler',
    ['eenwieler', 'unicycle', 'tek tekerlekli bisiklet', 'دراجة أحادية العجلة'],
    { nl: 'eenwielfiets', en: 'unicycling' },
    { nl: 'een wieler', en: 'unycycle' },
  ),
  media(
    'game-ontwerpen',
    ['games maken', 'game design', 'oyun tasarımı', 'تصميم الألعاب'],
    { nl: 'gamedesign, spel ontwerpen', en: 'making games', tr: 'oyun yapma', ar: 'صناعة الألعاب' },
    { nl: 'geems maken', tr: 'oyun tasarimi' },
  ),
  media(
    'podcast',
    ['podcast', 'podcast', 'podcast', 'بودكاست'],
    {
      nl: 'podcast maken, radio, audio',
      en: 'podcasting, radio, audio',
      tr: 'radyo, ses kaydı',
      ar: 'إذاعة, تسجيل صوتي',
    },
    { nl: 'potcast, podkast', en: 'pod cast', tr: 'potkast' },
  ),
  media(
    'vlog',
    ['vlog', 'vlogging', 'vlog', 'فلوغ'],
    { nl: 'vloggen, filmpjes maken', en: 'vlog, making videos', tr: 'video çekme', ar: 'تدوين مرئي' },
    { nl: 'flog, vlok' },
  ),
  media(
    'virtual-reality',
    ['virtual reality', 'virtual reality', 'sanal gerçeklik', 'واقع افتراضي'],
    { nl: 'VR, digitale wereld', en: 'VR', tr: 'VR', ar: 'في آر' },
    { nl: 'virtuele reality', tr: 'sanal gerceklik' },
  ),
  heritage(
    'henna',
    ['henna', 'henna art', 'kına', 'حناء'],
    { nl: 'mehndi, hennatatoeage', en: 'mehndi', tr: 'kına sanatı, mehndi', ar: 'نقش الحناء' },
    { nl: 'hena, mendi', en: 'hena', tr: 'kina' },
  ),
  heritage(
    'visserslied',
    ['visserslied', 'fishing song', 'balıkçı şarkısı', 'أغاني الصيادين'],
    { nl: 'vissersvrouwenkoor, zeelied', en: 'fishing village song' },
    { nl: 'visser lied' },
  ),
  media(
    'digitale-kunst',
    ['digitale kunst', 'digital art', 'dijital sanat', 'فن رقمي'],
    {
      nl: 'grafisch ontwerp, tekenen op tablet, digitaal tekenen, photoshop, vormgeving',
      en: 'graphic design, digital drawing, drawing on a tablet, photoshop, design',
      tr: 'grafik tasarım, dijital çizim, tablette çizim, photoshop',
      ar: 'تصميم غرافيك, تصميم جرافيك, رسم رقمي, فوتوشوب',
    },
    { nl: 'digitaale kunst' },
  ),
];
