/** Everyday Turkish words about other things than art, by theme: what somebody types who is at the wrong address. */
export const turkish = `
  doktor diş dişçi hastane eczane ilaç ilaçlar hasta hastalık grip ateş öksürük alerji ameliyat hemşire bakım terapi psikolog hamile
  hamilelik ebe doğum kan aşı gözlük işitme şeker kanser kalp sırt diz ağrı yara acil ambulans sağlık araba arabalar araç araçlar ehliyet
  sürücü lastik motor benzin dizel şarj park otopark ceza trafik otoyol tünel köprü kavşak otobüs tramvay tren metro durak bilet peron
  uçak uçaklar havaalanı uçuş bavul valiz pasaport kimlik vize seyahat gezi tatil plaj otel kamp çadır karavan tekne gemi liman bisiklet
  kask kilit anahtar anahtarlar taksi taşınma nakliye kamyon paket kargo posta pul mektup teslimat ev evler kira kiralık kiracı konut oda
  daire apartman bodrum çatı duvar zemin fayans halı perde pencere kapı merdiven mutfak banyo duş musluk tesisatçı elektrik elektrikçi gaz
  su ısıtma kombi yalıtım boyacı tadilat inşaat emlak ipotek noter komşu gürültü çöp atık konteyner kanalizasyon kaldırım sokak cadde
  meydan yol yollar lamba ağaç ağaçlar çalı çim bahçe bahçıvan bitki bitkiler çiçek çiçekler gül lale tohum kürek kova banka kredi borç
  para paralar tasarruf faiz hesap fatura ödeme ödemek kart vergi vergiler yardım ödenek emeklilik maaş ücret iş işler işçi çalışma
  çalışmak işveren ilan mülakat istifa sözleşme staj ajans patron ofis toplantı şirket işletme dükkan mağaza alışveriş market süpermarket
  pazar kasa kampanya satın satış satmak almak fiyat fiyatlar sipariş iade garanti tamir tamirci bozuk çamaşır makine makinesi kurutma
  buzdolabı fırın mikrodalga süpürge ütü ampul pil telefon cep abonelik internet bilgisayar laptop ekran yazıcı klavye fare tablet şifre
  hesabı giriş site eposta mesaj hata virüs program yazılım televizyon kanal haber haberler yemek yemekler içmek içecek ekmek fırıncı kasap
  et tavuk balık peynir süt tereyağı yumurta şeker tuz biber pirinç makarna patates sebze meyve elma muz armut üzüm portakal domates
  salatalık marul havuç soğan sarımsak çorba sos pizza köfte kebap döner kurabiye pasta kek dondurma çikolata kahve çay bira şarap meyve
  suyu lokanta restoran kafe kahvaltı öğle akşam tarif tarifler pişirmek tabak bıçak çatal kaşık bardak fincan köpek kedi kuş kuşlar tavşan
  at atlar inek domuz koyun keçi fare böcek böcekler arı sinek örümcek yılan veteriner barınak kafes polis itfaiye avukat hakim mahkeme suç
  hırsız hırsızlık hapis hapishane kanun kanunlar kural kurallar izin itiraz belediye başkan başkanı hükümet seçim seçimler oy parti bakan
  kral kraliçe savaş barış ordu asker askerler silah silahlar bomba duman yangın düğün evlilik evlenmek boşanma cenaze ölüm ölü kilise cami
  tapınak dua din namaz ramazan bayram noel spor futbol tenis hokey basketbol voleybol hentbol yüzme havuz kayak koşu koşmak yürüyüş
  yürümek tırmanma judo karate boks güreş jimnastik fitness kas kilo diyet bilardo satranç tavla piyango kumar maç gol top toplar hakem
  antrenör kuaför berber saç saçlar kıvırcık sakal tıraş güzellik tırnak makyaj parfüm sabun dişler pantolon ceket mont kazak etek elbise
  gömlek çorap ayakkabı çizme kemer şapka çanta kolye saat saatler üniversite diploma sınav sınavlar matematik fizik kimya biyoloji tarih
  coğrafya ödev kreş bakıcı bez beşik puset oyuncak bulmaca hava yağmur rüzgar fırtına kar güneş bulut sis don sıcaklık derece kış yaz
  sonbahar ilkbahar ay yıldız yıldızlar dünya deniz okyanus dalga nehir göl dağ dağlar orman ada çöl taş taşlar kum çamur demir çelik bakır
  altın gümüş plastik kağıt karton ip tel iğne makas çekiç testere çivi vida matkap fırça yapıştırıcı bant fabrika çiftlik çiftçi traktör
  tarla hasat an bazen sık neredeyse dışarı içeri yukarı aşağı arkada sol sağ erken geç sonra dün bugün yarın dakika saniye hafta aylar
  yüzyıl başlangıç son bitiş hızlı yavaş büyük küçük uzun kısa yüksek alçak geniş dar kalın ince ağır hafif karanlık sıcak soğuk ıslak kuru
  dolu boş açık kapalı çirkin temiz kirli pahalı ucuz kolay zor mutlu üzgün kızgın korku yorgun güçlü zayıf zengin fakir akıllı aptal dürüst
  yalan yalanlar gerçek sır sırlar soru sorular cevap sorun sorunlar çözüm fikir düşünce duygu aşk nefret rüya uyku uyumak uyanık kalkmak
  oturmak durmak düşmek atmak tutmak çekmek itmek taşımak vermek vermen almış kalmak kalmış gelmek gitmek beklemek bekle bekler kaybetmek
  kazanmak unutmak düşünmek bilmek anlamak inanmak umut dilek seçmek denemek kurtarmak dövüş vurmak kesmek kırmak kapatmak açmak bitmek
  konuşmak söylemek anlatmak bağırmak gülmek ağlamak bakmak görmek duymak koklamak dokunmak aramak göndermek kız erkek adam kadın nine dede
  teyze amca kuzen yeğen düşman misafir kişi vücut baş yüz göz gözler kulak burun ağız dudak dil boğaz boyun omuz kol el eller parmak karın
  bacak ayak deri kemik beyin sayı tehlike bilgi örgüt adres sistem sonuç hizmet destek güvenlik bilim araştırma rapor proje balon cesaret
  dövme sihir paramı parasını paramızı kaza mahalle cümle kelime`;
