import type { Language } from './language';

export const slavic: Language[] = [
  {
    code: 'pl',
    wrote: 'napisał|napisała|napisał(a)|napisali|pisze|pisał|pisała|napisał/a|napisał(-a)',
    wroteThen: 'napisał|napisała|napisał(a)|napisał(-a)',
    opens: 'w dniu|dnia|w|dn|wiadomość napisana przez|użytkownik',
    fillers: 'użytkownik|dniu|dnia|wiadomość|napisana|przez',
    from: 'od|nadawca',
    to: 'do|adresat|odbiorca|dla',
    cc: 'dw|do wiadomości|kopia',
    bcc: 'udw|ukryta kopia',
    date: 'data|wysłano|wysłane|data wysłania|wysłana|wyslano',
    subject: 'temat',
    otherHeaders: 'odpowiedz do|ważność|priorytet|załączniki|załącznik|odpowiedź do',
    forwarded:
      'przekazana wiadomość|wiadomość przekazana|początek przekazywanej wiadomości|przekazane przez|treść przekazanej wiadomości|początek przekazanej wiadomości|przesłana wiadomość|wiadomość przesłana dalej|przekazywana wiadomość|treść przekazanej wiadomości dalej|wiadomość przesłana dalej',
    original:
      'oryginalna wiadomość|wiadomość oryginalna|wiadomość pierwotna|treść oryginalnej wiadomości|oryginalny e-mail|pierwotna wiadomość',
    replyAbove: 'odpowiedz powyżej tej linii|powyżej tej linii|nad tą linią',
    sentFrom:
      'wysłane z|wysłano z|wysłane za pomocą|wysłano za pomocą|pobierz outlook|pobierz aplikację outlook|pobierz program outlook|wysłano przez|wysłane przez|wiadomość wysłana z',
    closings:
      'pozdrawiam|z poważaniem|pozdrowienia|serdecznie pozdrawiam|pozdrawiam serdecznie|z wyrazami szacunku|serdeczności|miłego dnia|z pozdrowieniami|pozdro|pzdr|łączę pozdrowienia|z wyrazami uszanowania',
    thanks: 'dziękuję|dzięki|z góry dziękuję|dziękuję i pozdrawiam|dziękujemy|wielkie dzięki',
    months:
      'stycznia/styczeń/sty|lutego/luty/lut|marca/marzec/mar|kwietnia/kwiecień/kwi|maja/maj|czerwca/czerwiec/cze|lipca/lipiec/lip|sierpnia/sierpień/sie|września/wrzesień/wrz|października/październik/paź|listopada/listopad/lis|grudnia/grudzień/gru',
    weekdays:
      'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz|ndz|nd|środę|sobotę|niedzielę',
    dateWords: 'o|godz|godzinie|r|roku',
    disclaimer: 'wiadomość jest poufna|treść tej wiadomości|wiadomość zawiera informacje',
    footerWords: 'informacje poufne|wypisz się|zrezygnować z subskrypcji',
  },
  {
    code: 'cs',
    wrote: 'napsal|napsala|napsal(a)|napsal/a|píše|napsal:|psal|psala',
    wroteThen: 'napsal|napsala|napsal(a)|napsal/a',
    opens: 'dne|ve|v|od|po',
    fillers: 'uživatel|odesílatel|dne',
    from: 'od|odesílatel|odesílatele',
    to: 'komu|příjemce|pro|adresát',
    cc: 'kopie|kopie:',
    bcc: 'skrytá kopie|skrytá',
    date: 'datum|odesláno|datum:|posláno|odesláno:',
    subject: 'předmět|věc',
    otherHeaders: 'odpovědět komu|důležitost|priorita|přílohy|odpověď',
    forwarded:
      'přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|začátek přeposlané zprávy|přeposlal|přeposláno|přeposílaná zpráva|přeposlaný e-mail',
    original: 'původní zpráva|původní e-mail|originální zpráva|původní mail|původní zpráva -',
    replyAbove: 'odpovězte nad tímto řádkem|nad tímto řádkem|nad tuto čáru',
    sentFrom:
      'odesláno z|posláno z|odesláno ze|odesláno pomocí|posláno pomocí|získejte outlook pro|získat outlook pro|odesláno přes|stáhněte si outlook',
    closings:
      's pozdravem|s přátelským pozdravem|se srdečným pozdravem|zdravím|hezký den|s úctou|přeji hezký den|s přáním hezkého dne|pozdravem|s přáním pěkného dne|srdečně|měj se|mějte se',
    thanks: 'děkuji|díky|předem děkuji|děkuji předem|dík|děkuji a s pozdravem|děkujeme',
    months:
      'ledna/leden/led|února/únor/úno|března/březen/bře|dubna/duben/dub|května/květen/kvě|června/červen/čvn|července/červenec/čvc|srpna/srpen/srp|září/zář|října/říjen/říj|listopadu/listopad/lis|prosince/prosinec/pro',
    weekdays:
      'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|středu|sobotu|neděli',
    dateWords: 'v|ve|hod|hodin',
  },
  {
    code: 'sk',
    wrote: 'napísal|napísala|napísal(a)|napísal/a|píše|napísal(-a)',
    wroteThen: 'napísal|napísala|napísal(a)',
    opens: 'dňa|v|vo|od|dne|po',
    fillers: 'používateľ|odosielateľ',
    from: 'od|odosielateľ',
    to: 'komu|príjemca|pre|adresát',
    cc: 'kópia',
    bcc: 'skrytá kópia',
    date: 'dátum|odoslané|poslané|dátum:|odoslaná',
    subject: 'predmet|vec',
    otherHeaders: 'odpovedať komu|dôležitosť|priorita|prílohy|odpoveď',
    forwarded:
      'preposlaná správa|začiatok preposlanej správy|začiatok preposielanej správy|posunutá správa|preposlané|odovzdaná správa|preposielaná správa|presmerovaná správa|začiatok preposlaného emailu|preposlal',
    original: 'pôvodná správa|originálna správa|pôvodný e-mail',
    sentFrom: 'odoslané z|poslané z|odoslané zo|odoslané pomocou|získajte outlook pre',
    closings:
      's pozdravom|s priateľským pozdravom|pekný deň|s úctou|prajem pekný deň|zdravím|so srdečným pozdravom',
    thanks: 'ďakujem|vďaka|vopred ďakujem|ďakujem a s pozdravom',
    months:
      'januára/január/jan|februára/február/feb|marca/marec/mar|apríla/apríl/apr|mája/máj|júna/jún|júla/júl|augusta/august/aug|septembra/september/sep|októbra/október/okt|novembra/november/nov|decembra/december/dec',
    weekdays:
      'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa|po|ut|st|št|pi|so|ne|stredu|sobotu|nedeľu',
    dateWords: 'o|hod|hodine',
  },
  {
    code: 'hr',
    wrote:
      'napisao je|napisala je|napisao|napisala|je napisao|je napisala|je napisao/la|napisao/la|piše|je napisao(la)|je napisao(-la)|napisao/la je|je napisao/napisala|je napisao/la je',
    wroteThen: 'napisao je|napisala je|je napisao|je napisala|napisao|napisala',
    opens: 'dana|u|dne|na',
    fillers: 'korisnik|je|dana',
    from: 'šalje|od|pošiljatelj|pošiljalac',
    to: 'prima|za|primatelj|prema|komu',
    cc: 'kopija|kopije',
    bcc: 'skrivena kopija',
    date: 'datum|poslano|poslato|vrijeme',
    subject: 'predmet|naslov|tema',
    otherHeaders: 'odgovori na|važnost|privici|prilozi|prioritet',
    forwarded:
      'proslijeđena poruka|započni proslijeđenu poruku|prosljeđena poruka|početak proslijeđene poruke|prosleđena poruka|proslijedio|početak prosleđene poruke|proslijeđeno|preslano sporočilo',
    original: 'izvorna poruka|originalna poruka|originalna poruka',
    sentFrom:
      'poslano s|poslano sa|poslano iz|poslato sa|poslano putem|preuzmite outlook za|nabavite outlook za',
    closings:
      's poštovanjem|lijep pozdrav|srdačan pozdrav|pozdrav|lp|lijepi pozdravi|srdačno|puno pozdrava|s poštovanjem|pozz',
    thanks: 'hvala|hvala lijepa|puno hvala|unaprijed hvala|hvala i pozdrav|zahvaljujem',
    months:
      'siječnja/siječanj/sij|veljače/veljača/velj|ožujka/ožujak/ožu|travnja/travanj/tra|svibnja/svibanj/svi|lipnja/lipanj/lip|srpnja/srpanj/srp|kolovoza/kolovoz/kol|rujna/rujan/ruj|listopada/listopad/lis|studenoga/studenog/studeni/stu|prosinca/prosinac/pro',
    weekdays:
      'ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja|pon|uto|sri|čet|pet|sub|ned|srijedu|subotu|nedjelju|ponedeljak|sreda',
    dateWords: 'u|sati|sat|h|godine',
  },
  {
    code: 'sl',
    wrote: 'je napisal|je napisala|napisal|napisala|je napisal/-a|piše|je oseba|je napisal(a)',
    wroteThen: 'je napisal|je napisala|je oseba',
    opens: 'dne|v|na dan',
    fillers: 'je|oseba|uporabnik',
    from: 'od|pošiljatelj',
    to: 'za|prejemnik|komu',
    cc: 'kp|kopija',
    date: 'datum|poslano',
    subject: 'zadeva',
    forwarded: 'posredovano sporočilo|začetek posredovanega sporočila',
    original: 'izvirno sporočilo|originalno sporočilo',
    sentFrom: 'poslano z|poslano iz|poslano prek',
    closings: 'lep pozdrav|lp|s spoštovanjem|prijazen pozdrav',
    thanks: 'hvala|hvala lepa|najlepša hvala',
    months:
      'januarja/januar/jan|februarja/februar/feb|marca/marec/mar|aprila/april/apr|maja/maj|junija/junij/jun|julija/julij/jul|avgusta/avgust/avg|septembra/september/sep|oktobra/oktober/okt|novembra/november/nov|decembra/december/dec',
    weekdays: 'ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja|pon|tor|sre|čet|pet|sob|ned',
    dateWords: 'ob|uri',
  },
  {
    code: 'sr',
    wrote:
      'је написао|је написала|је написао/ла|написао је|написала је|је написао(ла)|пише|napisao/la|je napisao/la',
    wroteThen: 'је написао|је написала',
    opens: 'дана|у|на',
    fillers: 'корисник|је',
    from: 'од|шаље|пошиљалац',
    to: 'за|прима|коме',
    cc: 'копија',
    date: 'датум|послато',
    subject: 'наслов|предмет|тема',
    forwarded: 'прослеђена порука|почетак прослеђене поруке',
    original: 'оригинална порука|изворна порука',
    sentFrom: 'послато са|послато са мог',
    closings: 'поздрав|срдачан поздрав|с поштовањем|лп',
    thanks: 'хвала|хвала унапред',
    months:
      'јануара/јануар/јан|фебруара/фебруар/феб|марта/март/мар|априла/април/апр|маја/мај|јуна/јун|јула/јул|августа/август/авг|септембра/септембар/сеп|октобра/октобар/окт|новембра/новембар/нов|децембра/децембар/дец',
    weekdays: 'понедељак|уторак|среда|четвртак|петак|субота|недеља|пон|уто|сре|чет|пет|суб|нед',
    dateWords: 'у|г|године',
  },
  {
    code: 'ru',
    wrote:
      'написал|написала|написал(а)|писал|писала|пишет|пише|пишете|написал/а|писал(а)|пишет вам|написал(-а)|написали|пишут|вы писали|вы написали|вы пишете',
    wroteThen: 'написал|написала|написал(а)|писал|писал(а)|пишет|вы писали|вы написали',
    opens: 'в|от|на|во',
    fillers: 'пользователь|от|вы',
    from: 'от|от кого|отправитель|from',
    to: 'кому|получатель|получатели',
    cc: 'копия|копии',
    bcc: 'скрытая копия|скрытая',
    date: 'дата|отправлено|послано|дата отправки|отправлен|время',
    subject: 'тема|предмет',
    otherHeaders: 'ответить|важность|вложения|обратный адрес|приоритет|куда отвечать|кому ответить',
    forwarded:
      'пересланное сообщение|пересылаемое сообщение|перенаправленное сообщение|начало переадресованного сообщения|переадресованное сообщение|начало пересланного сообщения|конец пересылаемого сообщения|переслано|начало перенаправленного сообщения|пересланное письмо|пересылаемое письмо|перенаправленное письмо|конец пересланного сообщения|начало пересылаемого сообщения',
    original:
      'исходное сообщение|оригинальное сообщение|исходное письмо|оригинал сообщения|первоначальное сообщение|оригинальное письмо|исходный текст',
    replyAbove:
      'ответ выше этой линии|отвечайте выше этой линии|выше этой строки|над этой чертой|выше этой линии',
    sentFrom:
      'отправлено с|отправлено из|отправлено с моего|послано с|отправлено через|отправлено с помощью|отправлено мобильной|скачать outlook|получить outlook|отправлено от|с моего|отправил с|послано из|получите outlook',
    closings:
      'с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|с приветом|искренне ваш|с почтением|хорошего дня|с наилучшими|наилучшие пожелания|удачи|с благодарностью и уважением|всех благ|до связи|искренне|с самыми добрыми пожеланиями|с ув',
    thanks:
      'спасибо|заранее спасибо|с благодарностью|благодарю|большое спасибо|спасибо большое|заранее благодарю|благодарю за внимание',
    months:
      'января/январь/янв|февраля/февраль/февр/фев|марта/март/мар|апреля/апрель/апр|мая/май|июня/июнь/июн|июля/июль/июл|августа/август/авг|сентября/сентябрь/сент/сен|октября/октябрь/окт|ноября/ноябрь/нояб/ноя|декабря/декабрь/дек',
    weekdays:
      'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|среду|пятницу|субботу|пон|вто|чет|пят|суб',
    dateWords: 'в|г|года|во|час|ч',
    disclaimer: 'предназначено исключительно|данное сообщение и любые вложения',
    unsubscribe: 'вы получили это письмо',
    footerWords: 'конфиденциальную информацию|отписаться|отказаться от рассылки',
  },
  {
    code: 'uk',
    wrote: 'пише|написав|написала|писав|писала|написав(ла)|написав(-ла)|пишуть|написав/ла|написали',
    wroteThen: 'пише|написав|написала|написав(ла)',
    opens: 'в|у|від|на',
    fillers: 'користувач|від',
    from: 'від|від кого|відправник',
    to: 'кому|до|одержувач|отримувач',
    cc: 'копія|копії',
    bcc: 'прихована копія',
    date: 'дата|відправлено|надіслано|дата відправлення|надіслане',
    subject: 'тема',
    otherHeaders: 'відповісти|важливість|вкладення|кому відповісти',
    forwarded:
      'переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається|початок переспрямованого повідомлення|пересилання повідомлення|пересилане повідомлення|переслано|переслане письмо|переадресоване повідомлення|пересланий лист|початок переадресованого повідомлення|початок пересланого повідомлення|початок листа що пересилається',
    original:
      'оригінальне повідомлення|початкове повідомлення|вихідне повідомлення|оригінал повідомлення|оригінальний лист',
    sentFrom:
      'надіслано з|відправлено з|надіслано за допомогою|отримати outlook|завантажити outlook|надіслано через',
    closings: 'з повагою|з найкращими побажаннями|всього найкращого|на все добре|гарного дня|щиро',
    thanks: 'дякую|дуже дякую|наперед дякую|щиро дякую',
    months:
      'січня/січень/січ|лютого/лютий/лют|березня/березень/бер|квітня/квітень/квіт|травня/травень/трав|червня/червень/черв|липня/липень/лип|серпня/серпень/серп|вересня/вересень/вер|жовтня/жовтень/жовт|листопада/листопад/лист|грудня/грудень/груд',
    weekdays:
      "понеділок|вівторок|середа|четвер|п’ятниця|п'ятниця|субота|неділя|пн|вт|ср|чт|пт|сб|нд|середу|суботу|неділю",
    dateWords: 'о|об|р|року|год',
  },
  {
    code: 'bg',
    wrote: 'написа|пише|написала|написал|писа|написа следното|написал(а)|написано',
    wroteThen: 'написа|пише',
    opens: 'на|в|от',
    fillers: 'потребител|потребителят',
    from: 'от|подател|изпратено от',
    to: 'до|за|получател',
    cc: 'копие|копия',
    bcc: 'скрито копие|як',
    date: 'дата|изпратено|изпратен|изпратено на',
    subject: 'тема|относно|предмет',
    forwarded:
      'препратено съобщение|начало на препратеното съобщение|препратен имейл|препратено писмо|препратено от|препратено|начало на препратено съобщение',
    original: 'оригинално съобщение|първоначално съобщение|оригинално писмо',
    sentFrom: 'изпратено от|изпратено с|изпратено чрез|вземете outlook',
    closings: 'поздрави|с уважение|с поздрав|сърдечни поздрави|поздрав|хубав ден|лек ден',
    thanks: 'благодаря|благодаря предварително|мерси|благодаря ви',
    months:
      'януари/яну|февруари/фев|март/мар|април/апр|май|юни|юли|август/авг|септември/сеп/септ|октомври/окт|ноември/ное/ноем|декември/дек',
    weekdays: 'понеделник|вторник|сряда|четвъртък|петък|събота|неделя|пн|вт|ср|чт|пт|сб|нд',
    dateWords: 'в|г|часа|ч',
  },
];
