# Not run by our tests: the machines this project is made on have no Docker. Its steps were done by hand, one by one,
# in an empty folder, and the server answered there. Tell us when it fails.
#
#   docker build -t lede . && docker run -p 3000:3000 -v lede:/data lede

FROM node:20-bookworm AS build
WORKDIR /lede
COPY . .
ENV LEDE_STANDALONE=1 NEXT_TELEMETRY_DISABLED=1
RUN npm ci \
 && NODE_ENV=production node node_modules/next/dist/bin/next build \
 && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /lede
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data
# The built pages with what they need, then what makes a start: settings, migrations, content, and the code that
# serves. The packages a start needs besides the pages' own are not in Next's standalone folder.
COPY --from=build --chown=node:node /lede/.next/standalone ./
COPY --from=build --chown=node:node /lede/.next/static ./.next/static
COPY --from=build --chown=node:node /lede/node_modules ./node_modules
COPY --from=build --chown=node:node /lede/package.json /lede/tsconfig.json /lede/next.config.js ./
COPY --from=build --chown=node:node /lede/prisma ./prisma
COPY --from=build --chown=node:node /lede/content ./content
COPY --from=build --chown=node:node /lede/core ./core
COPY --from=build --chown=node:node /lede/server ./server
COPY --from=build --chown=node:node /lede/cli ./cli
COPY --from=build --chown=node:node /lede/scripts ./scripts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Not Next's own server.js: this one prepares the database first, refuses what can't work in a sentence, and stops
# without losing a request.
CMD ["node", "scripts/start.cjs"]
