# Not run by our tests: the machines this project is made on have no Docker. It is kept minimal for that reason, and
# each step is one that `npm start` does as well. Tell us when it fails.
#
#   docker build -t lede . && docker run -p 3000:3000 -v lede:/data lede

FROM node:20-bookworm AS build
WORKDIR /lede
COPY . .
RUN npm ci
ENV LEDE_STANDALONE=1 NEXT_TELEMETRY_DISABLED=1 NODE_ENV=production
RUN node node_modules/next/dist/bin/next build \
 && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /lede
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=build --chown=node:node /lede/.next/standalone ./
COPY --from=build --chown=node:node /lede/.next/static ./.next/static
# What makes the database ready before the server starts: migrations, content and the code that applies them.
COPY --from=build --chown=node:node /lede/node_modules ./node_modules
COPY --from=build --chown=node:node /lede/package.json /lede/tsconfig.json ./
COPY --from=build --chown=node:node /lede/prisma ./prisma
COPY --from=build --chown=node:node /lede/content ./content
COPY --from=build --chown=node:node /lede/core ./core
COPY --from=build --chown=node:node /lede/server ./server
COPY --from=build --chown=node:node /lede/scripts ./scripts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["sh", "-c", "node --conditions=react-server --import tsx scripts/prepare.ts && exec node server.js"]
