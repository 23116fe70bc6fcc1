export const whyNotListening: (error: Error, address: { host: string; port: number }) => string;
