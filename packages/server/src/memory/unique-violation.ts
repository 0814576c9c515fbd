/** There is such a row already. It carries the database's code, so that the work is run again as it is there. */
export class UniqueViolation extends Error {
  readonly code = '23505';

  constructor(table: string) {
    super(`There is such a row in ${table} already`);
    this.name = 'UniqueViolation';
  }
}
