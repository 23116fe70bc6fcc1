import "server-only";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";

/**
 * Keeps other requests' statements out of an open transaction.
 *
 * The SQLite adapter has one connection, and its lock only stops a second transaction: a statement that belongs to
 * none would run inside whichever is open, and be undone with it although its caller was told it is done. Here such
 * a statement waits until the transaction has ended.
 */
const serialised = (inner: SqlDriverAdapter): SqlDriverAdapter => {
  let open: Promise<void> | null = null;

  const untilFree = async (): Promise<void> => {
    while (open !== null) await open;
  };

  const startTransaction = async (isolationLevel?: IsolationLevel): Promise<Transaction> => {
    await untilFree();
    let done: () => void = () => undefined;
    open = new Promise((resolve) => {
      done = () => {
        open = null;
        resolve();
      };
    });
    let transaction: Transaction;
    try {
      transaction = await inner.startTransaction(isolationLevel);
    } catch (error) {
      done();
      throw error;
    }
    const end = (finish: () => Promise<void>) => async () => {
      try {
        await finish();
      } finally {
        done();
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
    queryRaw: async (query) => {
      await untilFree();
      return inner.queryRaw(query);
    },
    executeRaw: async (query) => {
      await untilFree();
      return inner.executeRaw(query);
    },
    executeScript: async (script) => {
      await untilFree();
      return inner.executeScript(script);
    },
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
