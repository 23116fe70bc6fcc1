import "server-only";
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from "@prisma/driver-adapter-utils";

/** Whoever holds the turn gives it back, once, to the next in line. */
type GiveBack = () => void;

/** Turns, given in the order in which they are asked for, one at a time. */
const newTurns = (): (() => Promise<GiveBack>) => {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let giveBack: GiveBack = () => undefined;
    last = new Promise((resolve) => (giveBack = resolve));
    await before;
    return giveBack;
  };
};

/** A plain write that waits to be done, with those to tell. */
type Waiting = {
  readonly query: SqlQuery;
  readonly done: (changes: number) => void;
  readonly failed: (error: unknown) => void;
};

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

/** What one statement may do wrong without harm to the transaction it stands in: SQLite undoes that statement alone. */
const isOwnFault = (error: unknown): boolean =>
  error instanceof DriverAdapterError && /Constraint/u.test(error.cause.kind);

/**
 * Does writes that wait together as one transaction, with one synchronisation of the disk for all of them: that is
 * what a write costs. Nobody is told before it is committed. One that breaks a constraint fails alone; whatever else
 * goes wrong undoes them all, and all are told so.
 */
const writeTogether = async (inner: SqlDriverAdapter, writes: readonly Waiting[]): Promise<void> => {
  const told: (() => void)[] = [];
  try {
    await inner.executeRaw(statement("BEGIN"));
    for (const { query, done, failed } of writes)
      try {
        const changes = await inner.executeRaw(query);
        told.push(() => {
          done(changes);
        });
      } catch (error) {
        if (!isOwnFault(error)) throw error;
        told.push(() => {
          failed(error);
        });
      }
    await inner.executeRaw(statement("COMMIT"));
  } catch (error) {
    // A full disk has ended the transaction already.
    await inner.executeRaw(statement("ROLLBACK")).catch(() => undefined);
    for (const { failed } of writes) failed(error);
    return;
  }
  for (const tell of told) tell();
};

/**
 * Keeps other requests' statements out of an open transaction.
 *
 * The SQLite adapter has one connection, and its lock only stops a second transaction: a statement that belongs to
 * none would run inside whichever is open, and be undone with it although its caller was told it is done. Here a
 * transaction and such a statement each wait for their turn, in the order they came. Writes that stand next to one
 * another in that order are done together.
 */
const serialised = (inner: SqlDriverAdapter): SqlDriverAdapter => {
  const takeTurn = newTurns();
  const turn = (): Promise<GiveBack> => {
    last = null;
    return takeTurn();
  };

  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const giveBack = await turn();
    try {
      return await work();
    } finally {
      giveBack();
    }
  };

  /** Writes at the end of the line that have not begun; null once something else has been asked for. */
  let last: Waiting[] | null = null;

  const write = (query: SqlQuery): Promise<number> =>
    new Promise((done, failed) => {
      if (last !== null) {
        last.push({ query, done, failed });
        return;
      }
      const writes: Waiting[] = [{ query, done, failed }];
      const begun = turn();
      last = writes;
      void begun.then((giveBack) => {
        // What this turn of the event loop still brings is done together with it.
        setImmediate(() => {
          if (last === writes) last = null;
          const [only] = writes;
          const work =
            writes.length === 1 && only !== undefined
              ? inner.executeRaw(only.query).then(only.done, only.failed)
              : writeTogether(inner, writes);
          void work.finally(giveBack);
        });
      });
    });

  const startTransaction = async (isolationLevel?: IsolationLevel): Promise<Transaction> => {
    const giveBack = await turn();
    let transaction: Transaction;
    try {
      transaction = await inner.startTransaction(isolationLevel);
    } catch (error) {
      giveBack();
      throw error;
    }
    const end = (finish: () => Promise<void>) => async () => {
      try {
        await finish();
      } finally {
        giveBack();
      }
    };
    const commit = end(transaction.commit.bind(transaction));
    const rollback = end(transaction.rollback.bind(transaction));
    return Object.assign(Object.create(transaction) as Transaction, bound(transaction), { commit, rollback });
  };

  const bound = (transaction: Transaction) => ({
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query: SqlQuery) => transaction.queryRaw(query),
    executeRaw: (query: SqlQuery) => transaction.executeRaw(query),
    createSavepoint: (name: string) => transaction.createSavepoint?.(name),
    rollbackToSavepoint: (name: string) => transaction.rollbackToSavepoint?.(name),
    releaseSavepoint: (name: string) => transaction.releaseSavepoint?.(name),
  });

  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => alone(() => inner.queryRaw(query)),
    executeRaw: (query) =>
      /^\s*(?:INSERT|UPDATE|DELETE)\b/iu.test(query.sql)
        ? write(query)
        : alone(() => inner.executeRaw(query)),
    executeScript: (script) => alone(() => inner.executeScript(script)),
    startTransaction,
    dispose: () => inner.dispose(),
  };
};

/** The same adapter factory, whose connections keep transactions to themselves; `pragmas` run on each connection. */
export const oneAtATime = (factory: SqlDriverAdapterFactory, pragmas: string): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => {
    const adapter = await factory.connect();
    await adapter.executeScript(pragmas);
    return serialised(adapter);
  },
});
