
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'withdrawal.change': `Modificați`,
'withdrawal.close': `Închideți`,
'withdrawal.contract': `Numărul comenzii sau ce ați cumpărat și când`,
'withdrawal.email': `Adresa de e-mail pentru confirmarea de primire`,
'withdrawal.intro': `Nu este nevoie de niciun motiv. Mai întâi vă verificați declarația; ea este trimisă numai după ce o confirmați.`,
'withdrawal.load_failed': `Încă nu s-a trimis nimic: conexiunea a eșuat. Încercați din nou sau retrageți-vă scriind magazinului.`,
'withdrawal.name': `Numele și prenumele dumneavoastră`,
'withdrawal.note': `Orice detaliu care ajută la găsirea contractului (opțional)`,
'withdrawal.submit': `Verificați declarația`,
'withdrawal.title': `Retragerea dintr-un contract`,
    };
  