// A server of HTTP/2 over TLS for tests/providers/tst_http2.cpp: node http2server.js FOLDER, where FOLDER holds
// good.pem and server.key. Prints its port, then a line for each stream: "POST /path 12" when its body of 12 bytes
// has come, "closed" when the client resets it. The path says what it does. Ends with its standard input.
'use strict';
const http2 = require('http2');
const fs = require('fs');
const folder = process.argv[2];

const say = (line) => process.stdout.write(line + '\n');
const event = (text) => 'data: ' + JSON.stringify({choices: [{index: 0, delta: {content: text}}]}) + '\n\n';
const last = 'data: ' + JSON.stringify({choices: [{index: 0, delta: {}, finish_reason: 'stop'}]}) +
    '\n\ndata: [DONE]\n\n';
const head = {':status': 200, 'content-type': 'text/event-stream'};
const {NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_ENHANCE_YOUR_CALM} = http2.constants;

const acts = {
  answer: (stream) => { stream.respond(head); stream.end(event('Hi') + last); },
  begin: (stream) => { stream.respond(head); stream.write(event('Hi')); },
  fill: (stream) => { stream.respond(head); stream.write('x'.repeat(3000000)); },
  whole: (stream) => { stream.respond(head); stream.end('x'.repeat(3000000)); },
  refuse: (stream) => stream.close(NGHTTP2_REFUSED_STREAM),
  reset: (stream) => stream.close(NGHTTP2_INTERNAL_ERROR),
  calm: (stream) => stream.close(NGHTTP2_ENHANCE_YOUR_CALM),
  cut: (stream) => {
    stream.respond(head);
    stream.write(event('Hi'), () => setTimeout(() => stream.destroy(new Error('cut')), 50));
  },
  goaway: (stream) => { stream.session.close(); acts.answer(stream); },
  drop: (stream) => stream.session.destroy(),
  status: (stream) => { stream.respond({':status': 429, 'retry-after': '7'}); stream.end('{"error":{"message":"m"}}'); },
};

const server = http2.createSecureServer(
    {cert: fs.readFileSync(folder + '/good.pem'), key: fs.readFileSync(folder + '/server.key')});
server.on('sessionError', () => {});
server.on('stream', (stream, headers) => {
  let length = 0;
  stream.on('error', () => {});
  stream.on('data', (bytes) => { length += bytes.length; });
  stream.on('aborted', () => say('closed'));
  stream.on('end', () => {
    if (stream.aborted || stream.destroyed)
      return; // reset before its body was whole
    say(headers[':method'] + ' ' + headers[':path'] + ' ' + length);
    const act = acts[headers[':path'].split('/')[1]];
    if (act)
      act(stream);
  });
});
server.listen(0, '127.0.0.1', () => say(String(server.address().port)));
process.stdin.on('end', () => process.exit(0)).resume();
