// Prisma's packages ask this one to download their engine from a host of their own, at install (npm 10 lets them) and
// later. We use the engine that comes inside an npm package, so here nothing is downloaded and nobody is asked.
module.exports = {
  BinaryType: { SchemaEngineBinary: "schema-engine" },
  download: () => Promise.resolve({}),
  getCacheDir: () => Promise.resolve(null),
};
