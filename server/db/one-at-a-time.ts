import "server-only";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
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

/**
 * Keeps other requests' statements out of an open transaction.
 *
 * The SQLite adapter has one connection, and its lock only stops a second transaction: a statement that belongs to
 * none would run inside whichever is open, and be undone with it although its caller was told it is done. Here a
 * transaction and such a statement each wait for their turn, in the order they came.
 */
const serialised = (inner: SqlDriverAdapter): SqlDriverAdapter => {
  const turn = newTurns();

  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const giveBack = await turn();
    try {
      return await work();
    } finally {
      giveBack();
    }
  };

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
    executeRaw: (query) => alone(() => inner.executeRaw(query)),
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
