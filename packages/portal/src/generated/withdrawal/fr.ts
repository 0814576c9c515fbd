
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'withdrawal.change': `Modifier`,
'withdrawal.close': `Fermer`,
'withdrawal.contract': `Numéro de commande, ou ce que vous avez acheté et quand`,
'withdrawal.email': `Adresse e-mail pour l’accusé de réception`,
'withdrawal.intro': `Aucun motif n’est demandé. Vous relisez d’abord votre déclaration ; elle n’est envoyée que lorsque vous la confirmez.`,
'withdrawal.load_failed': `Rien n’a encore été envoyé : la connexion a échoué. Réessayez, ou rétractez-vous en écrivant à la boutique.`,
'withdrawal.name': `Vos nom et prénom`,
'withdrawal.note': `Toute indication qui aide à retrouver le contrat (facultatif)`,
'withdrawal.submit': `Relire la déclaration`,
'withdrawal.title': `Se rétracter d’un contrat`,
    };
  