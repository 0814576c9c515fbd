
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'lookup.email': `Adresa de e-mail`,
'lookup.intro': `Introduceți numărul din e-mailul de confirmare și adresa la care l-ați primit.`,
'lookup.intro_phone': `Introduceți numărul din e-mailul de confirmare și numărul de telefon din comandă.`,
'lookup.intro_postcode': `Introduceți numărul din e-mailul de confirmare și codul poștal al adresei de livrare.`,
'lookup.load_failed': `Pagina nu s-a putut încărca în întregime. Verificați conexiunea și încercați din nou sau reîncărcați pagina.`,
'lookup.number': `Numărul comenzii sau al returului`,
'lookup.phone': `Număr de telefon`,
'lookup.postcode': `Cod poștal`,
'lookup.submit': `Găsiți comanda`,
'lookup.title': `Găsiți comanda dumneavoastră`,
    };
  