
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'lookup.email': `Adresse e-mail`,
'lookup.intro': `Indiquez le numéro qui figure dans votre e-mail de confirmation et l’adresse à laquelle vous l’avez reçu.`,
'lookup.intro_phone': `Saisissez le numéro indiqué dans votre e-mail de confirmation et le numéro de téléphone de votre commande.`,
'lookup.intro_postcode': `Saisissez le numéro indiqué dans votre e-mail de confirmation et le code postal de votre adresse de livraison.`,
'lookup.load_failed': `Cette page n’a pas pu se charger entièrement. Vérifiez votre connexion, puis réessayez ou rechargez la page.`,
'lookup.number': `Numéro de commande ou de retour`,
'lookup.phone': `Numéro de téléphone`,
'lookup.postcode': `Code postal`,
'lookup.submit': `Retrouver ma commande`,
'lookup.title': `Retrouvez votre commande`,
    };
  