import type { Judgement } from './judgement.js';

export const romanianJudgement: Judgement = {
  open: (day) => `Retur posibil până ${day}`,
  openUnknown: 'Îl puteți returna. Nu cunoaștem data livrării, așa că vom verifica termenul.',
  lastDay: 'Ultima zi de retur: astăzi',
  special: {
    withdrawal_not_started: 'Pe drum: vă puteți retrage deja, iar cele 14 zile încep abia după ce ajunge totul.',
    withdrawal_late_by_national_count: 'Puteți trimite și astăzi retragerea; vom verifica data.',
    withdrawal_exception_unproven:
      'Îl puteți returna, cu excepția cazului în care se aplică o excepție legală; vom verifica.',
  },
  creditOnly: (day) => `Vânzare finală: doar credit în magazin, până ${day}`,
  refused: {
    already_returned: () => 'Returnat deja.',
    withdrawal_period_over: (day) => `Dreptul de retragere s-a încheiat ${day}.`,
    withdrawal_buyer_only: () => 'Numai cumpărătorul se poate retrage din contract.',
    not_delivered: () => 'Nelivrat încă.',
    window_closed: (day) => `Termenul de retur s-a încheiat ${day}.`,
    nothing_offered: () => 'Condițiile noastre nu prevăd returul acestui produs.',
    final_sale: () => 'Vânzare finală: nu îl primim înapoi.',
    excluded: () => 'Nu primim înapoi acest tip de produs.',
    value_too_low: () => 'Nu primim înapoi produse cu un preț atât de mic.',
    value_too_high: () => 'Nu primim înapoi produse cu un preț atât de mare.',
    discounted: () => 'Nu primim înapoi produse cu preț redus.',
    guarantee_over: (day) => `Garanția legală s-a încheiat ${day}.`,
  },
  excepted: {
    service_fully_performed: 'Serviciul a fost prestat în întregime.',
    financial_market_price: 'Prețul său urmează piețele financiare.',
    personalised: 'A fost făcut după dorința dumneavoastră.',
    perishable: 'Se deteriorează sau expiră rapid.',
    hygiene_unsealed: 'Din motive de igienă, nu poate fi returnat după desigilare.',
    mixed_inseparably: 'După livrare a fost amestecat cu alte produse.',
    alcohol_deferred: 'Valoarea sa depinde de piață și se livrează mai târziu.',
    urgent_repair: 'A fost o reparație urgentă cerută de dumneavoastră.',
    sealed_media: 'Este o înregistrare sau un program desigilat.',
    press: 'Este un ziar sau o revistă.',
    auction: 'A fost cumpărat la o licitație publică.',
    dated_leisure_transport: 'A fost rezervat pentru o anumită dată.',
    digital_content: 'Este conținut digital pe care ați început să îl folosiți.',
  },
  faulty: 'Defect sau deteriorat? Mai aveți drepturi: alegeți-l.',
  delivery: {
    delivered: (day) => `Livrat ${day}`,
    on_its_way: 'Încă pe drum spre dumneavoastră',
    unknown: 'Ziua livrării nu este cunoscută',
  },
  withdrawalMeans: (day, free) =>
    [
      day === null ? 'Este dreptul dumneavoastră legal.' : `Este dreptul dumneavoastră legal până ${day}.`,
      'Nu trebuie să dați niciun motiv.',
      free ? 'Suportăm costul returnării.' : 'Costul returnării este suportat de dumneavoastră.',
    ].join(' '),
  goodwillMeans: (day, outcomes) => (day === null ? outcomes : `Până ${day}: ${outcomes}`),
  conformityMeans: (day) =>
    day === null
      ? 'Garanție legală, fără costuri pentru dumneavoastră.'
      : `Garanție legală până ${day}, fără costuri pentru dumneavoastră.`,

  ledger: {
    price_paid: ['Preț plătit', 'Ce ați plătit pentru produs, cu taxe incluse.'],
    order_discount: [
      'Partea din reducerea comenzii',
      'Comanda a beneficiat de o reducere. Fiecărui produs îi revine o parte din ea, după prețul lui.',
    ],
    tax_paid: ['Taxe', 'Taxele adăugate la preț.'],
    reduction_agreed: [
      'Partea păstrată de magazin',
      'Produsul rămâne la dumneavoastră, deci o parte din preț rămâne la magazin.',
    ],
    standard_delivery: [
      'Livrare',
      'Prin lege primiți înapoi și costul livrării, până la prețul celei mai ieftine livrări standard oferite.',
    ],
    shop_refunds_delivery: ['Livrare', 'Nu păstrați nimic din această comandă, așa că rambursăm și livrarea.'],
    shop_return_postage: [
      'Costul returului',
      'Potrivit propriilor condiții, niciodată la o retragere din contract sau la un defect.',
    ],
    shop_handling_fee: [
      'Taxă de procesare',
      'Reținută o singură dată, pentru un retur în condițiile noastre, niciodată pentru o retragere din contract sau un defect.',
    ],
    shop_credit_bonus: ['Bonus la credit', 'Îl adăugăm pentru că ați ales creditul.'],
    shop_clawback: ['Reducere recuperată', 'Reducerea era pentru o comandă mai mare decât cea pe care o păstrați.'],
    exchange_price: ['Produsul ales în schimb', 'Ce ați ales în schimb, la prețul de astăzi.'],
    paid_and_not_refunded: [
      'Rambursat deja',
      'Nu se poate rambursa mai mult decât ați plătit și nu v-a fost încă rambursat.',
    ],
    counter_offer: ['Convenit după verificare', 'Ați acceptat propunerea făcută după verificarea produselor.'],
    item_declined: ['Refuzat', 'Am refuzat returul acestui produs.'],
    item_refused: ['Neacceptat', 'Am verificat acest produs și vi-l trimitem înapoi.'],
    diminished_value: [
      'Pierdere de valoare',
      'Produsele au fost folosite mai mult decât cere o simplă încercare, iar acest lucru poate fi dovedit.',
    ],
  },
  status: {
    requested: 'În analiză la atelier',
    approved: 'Acceptat',
    in_transit: 'În drum spre atelier',
    received: 'Ajuns la atelier',
    closed: 'Încheiat',
    declined: 'Refuzat',
    cancelled: 'Anulat',
    expired: 'Expirat',
  },
  problems: {
    number_missing: 'Introduceți numărul comenzii.',
    contact_missing: 'Introduceți adresa de e-mail folosită la comandă.',
    email_malformed: 'Scrieți adresa de e-mail astfel: nume@exemplu.ro.',
    code_missing: 'Introduceți codul primit prin e-mail.',
    nothing_selected: 'Alegeți cel puțin un produs de returnat.',
    track_missing: 'Alegeți în ce temei returnați acest produs.',
    reason_missing: 'Alegeți un motiv.',
    outcome_missing: 'Alegeți ce doriți să primiți.',
    exchange_missing: 'Alegeți ce doriți în schimb.',
    upload_unfinished:
      'Așteptați până se trimit toate fotografiile sau eliminați-le pe cele care nu au putut fi trimise.',
    method_missing: 'Alegeți cum trimiteți produsele.',
    pickup_missing: 'Alegeți când să fie ridicat coletul.',
  },
  contactMissing: {
    postcode: 'Introduceți codul poștal al adresei de livrare.',
    phone: 'Introduceți numărul de telefon din comandă.',
  },
  failures: {
    order_not_found:
      'Nu am găsit nicio comandă cu aceste date. Verificați-le pe amândouă: numărul este în e-mailul de confirmare, iar cealaltă informație trebuie să fie cea din comandă.',
    network: 'Momentan nu există conexiune. Ce ați introdus s-a păstrat: vă rugăm să încercați din nou.',
    timeout: 'Atelierul nu a răspuns la timp. Ce ați introdus s-a păstrat: vă rugăm să încercați din nou.',
    invalid_request: 'Nu am putut citi unul dintre răspunsuri. Verificați-le și încercați din nou.',
    body_too_large: 'Acest fișier este prea mare: cel mult 10 MB.',
    unsupported_media_type: 'Acest tip de fișier nu poate fi citit. Trimiteți o fotografie sau un PDF.',
    limit_reached: 'Sunt deja destule: nu se mai pot adăuga altele.',
    other: 'A apărut o problemă la noi. Ce ați introdus s-a păstrat: vă rugăm să încercați din nou peste câteva clipe.',
  },
  codeWrong: {
    one: 'Acesta nu este codul trimis de noi. Mai aveți # încercare.',
    few: 'Acesta nu este codul trimis de noi. Mai aveți # încercări.',
    other: 'Acesta nu este codul trimis de noi. Mai aveți # de încercări.',
  },
  tooMany: {
    one: 'Au fost prea multe încercări. Vă rugăm să reveniți peste # minut.',
    few: 'Au fost prea multe încercări. Vă rugăm să reveniți peste # minute.',
    other: 'Au fost prea multe încercări. Vă rugăm să reveniți peste # de minute.',
  },
  notices: {
    units_gone:
      'Unele dintre aceste produse au fost returnate între timp. V-am actualizat alegerea: vă rugăm să o verificați.',
    selection_refused: 'Condițiile s-au schimbat de când ați ales. Vă rugăm să verificați alegerea.',
    exchange_gone:
      'Produsul dorit în schimb tocmai s-a epuizat. Vă rugăm să alegeți din nou: restul a rămas cum l-ați lăsat.',
    hand_over_gone: 'Locul sau intervalul ales nu mai este disponibil. Vă rugăm să alegeți din nou.',
    files_gone:
      'Fotografiile dumneavoastră nu s-au păstrat. Vă rugăm să le adăugați din nou: restul a rămas cum l-ați lăsat.',
    session_expired:
      'Pentru siguranța dumneavoastră, sesiunea s-a încheiat. Găsiți din nou comanda: alegerile s-au păstrat.',
    code_over: 'Acest cod nu mai poate fi folosit. Căutați din nou comanda pentru a primi altul.',
    draft_restored: 'Am păstrat opțiunile alese înainte de închiderea paginii.',
  },
  quoteRenewed: (before) => `Sumele au fost recalculate; totalul era ${before}. Încă nu s-a trimis nimic.`,
};
