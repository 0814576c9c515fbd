import { msg, str } from '../../language/msg.js';

/** The statement itself, after the model form in Annex I(B) of Directive 2011/83/EU. It is sent word for word. */
export const statementText = {
  to: (shop: string) => msg(str`To: ${shop}`, { id: 'statement.to' }),
  toShop: () => msg('To: the seller', { id: 'statement.to_seller' }),
  whole: () => msg('I hereby give notice that I withdraw from the contract named below.', { id: 'statement.whole' }),
  partly: () =>
    msg('I hereby give notice that I withdraw from the contract named below, as regards the goods listed.', {
      id: 'statement.partly',
    }),
  name: () => msg('Name:', { id: 'statement.name' }),
  contract: () => msg('Contract:', { id: 'statement.contract' }),
  email: () => msg('E-mail:', { id: 'statement.email' }),
  goods: () => msg('Goods:', { id: 'statement.goods' }),
  note: () => msg('Note:', { id: 'statement.note' }),
  date: () => msg('Date:', { id: 'statement.date' }),
  line: (quantity: string, title: string) => msg(str`${quantity} × ${title}`, { id: 'statement.line' }),
};
