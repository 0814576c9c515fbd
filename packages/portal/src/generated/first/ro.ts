
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'lookup.email': `Adresa de e-mail`,
'lookup.intro': `Introduceți numărul din e-mailul de confirmare și adresa la care l-ați primit.`,
'lookup.load_failed': `Pagina nu s-a putut încărca în întregime. Verificați conexiunea și încercați din nou sau reîncărcați pagina.`,
'lookup.number': `Numărul comenzii sau al returului`,
'lookup.submit': `Găsește comanda`,
'lookup.title': `Găsiți comanda dumneavoastră`,
    };
  