import { plain } from '../../plain.ts';

/* What people, Google, Outlook, Eventbrite and The Events Calendar call a column, beside the names of the fields. */

/** A column that becomes several fields, or says something about its row: a text, a place, ages, a last day, whole days, private. */
export type OtherColumn = 'prose' | 'place' | 'ages' | 'lastDay' | 'wholeDay' | 'private';

const names = (table: Record<string, string>) =>
  new Map(
    Object.entries(table).flatMap(([field, list]) => list.split(',').map((name) => [plain(name), field] as const)),
  );

/** Fields by what else their column is called. */
export const commonNames: ReadonlyMap<string, string> = names({
  title:
    'naam,evenement,activiteit,onderwerp,wat,naam evenement,naam activiteit,titel evenement,voorstelling,concert,subject,event,event name,event title,name,what,etkinlik,etkinlik adı,konu,ad,الفعالية,الاسم,الموضوع,اسم الفعالية',
  summary:
    'samenvatting,kort,korte omschrijving,korte beschrijving,inleiding,short description,excerpt,event excerpt,özet,kısa açıklama,ملخص,وصف قصير',
  disciplines:
    'kunstvorm,discipline,genre,soort,categorie,categorieën,category,categories,event category,tags,tür,kategori,sanat dalı,النوع,الفئة,الفن',
  provider:
    'organisator,aanbieder,vereniging,instelling,groep,organizer,organiser,organisation,organization,host,event organizer name,event organizer,düzenleyen,kurum,المنظم,الجهة',
  date: 'startdatum,begindatum,dag,wanneer,datum van,datum start,speeldatum,start date,event start date,begin date,day,when,başlangıç tarihi,gün,التاريخ,تاريخ البدء,اليوم',
  start:
    'aanvang,starttijd,start,begin,tijd,tijdstip,van,aanvangstijd,hoe laat,start time,event start time,begins,time,from time,başlangıç saati,saat,وقت البدء,الوقت,الساعة',
  end: 'einde,eind,tot,slot,end time,event end time,ends,bitiş saati,وقت الانتهاء',
  street: 'adres,straat,straatnaam,address,street,event venue address,cadde,adres satırı,الشارع',
  city: 'plaatsnaam,woonplaats,stad,city,town,şehir,المدينة',
  postcode: 'zip,zipcode,zip code,postal code,pc,posta kodu,الرمز البريدي',
  price:
    'entree,toegang,toegangsprijs,kosten,tarief,kaartje,kaartjes,cost,fee,entry,admission,ticket price,event cost,ücret,fiyat,giriş,السعر,الرسوم,الدخول',
  'booking-website':
    'website,webpagina,url,link,site,meer info,meer informatie,tickets,kaartverkoop,event website,web page,internet sitesi,bağlantı,الموقع,الرابط',
  repeats: 'herhaling,herhaalt,herhalen,frequentie,repeat,repetition,recurrence,frequency,tekrar,التكرار',
  days: 'weekdag,dagen,dagen van de week,weekdays,day of the week,günler,أيام الأسبوع',
  until: 't/m,herhalen tot,tot en met datum,repeat until,tekrar bitişi,حتى تاريخ',
  except: 'behalve,behalve op,uitgezonderd,niet op datums,vrij op,except,hariç,ما عدا',
  places: 'plaatsen,aantal plaatsen,maximum aantal,capaciteit,capacity,kontenjan,عدد الأماكن',
  status: 'status,staat,toestand,event status,gaat door,doorgang,durum,الحالة',
  'age-min': 'vanaf leeftijd,minimumleeftijd,min leeftijd,minimum age',
  'age-max': 'tot leeftijd,maximumleeftijd,max leeftijd,maximum age',
});

/** Other columns by what they are called. */
export const otherColumns = names({
  prose:
    'omschrijving,beschrijving,tekst,toelichting,informatie,info,details,programma,inhoud,event description,description,notes,text,açıklama,metin,الوصف,التفاصيل,نص',
  place:
    'locatie,plaats,waar,zaal,gebouw,venue,location,where,place,event venue name,event location,yer,mekan,konum,المكان,القاعة',
  ages: 'leeftijd,leeftijden,leeftijdsgroep,leeftijdscategorie,doelgroep,age,age group,age range,target group,yaş,yaş grubu,العمر,الأعمار,الفئة العمرية',
  lastDay: 'einddatum,datum tot,datum eind,laatste datum,end date,event end date,bitiş tarihi,تاريخ الانتهاء',
  wholeDay: 'hele dag,all day event,all day,allday,event all day,tüm gün,طوال اليوم',
  private: 'private,privé,besloten,özel,خاص',
}) as ReadonlyMap<string, OtherColumn>;
