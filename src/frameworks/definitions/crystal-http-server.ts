import { framework } from '../framework';
import { crystalHttp as statuses } from '../tables/crystal-http';

/** The members of `HTTP::Status` as symbols, which are taken where the type is known. */
const symbols = Object.fromEntries(
  Object.entries(statuses.names).map(([name, code]) => [name.toLowerCase(), code]),
);

/** Crystal's own HTTP server and client, and what they are tested with. */
export const crystalHttpServer = framework({
  id: 'crystal-http-server',
  title: 'Crystal HTTP',
  shared: true,
  dialects: ['crystal'],
  evidence: ['http/server', 'http/client', 'http', 'HTTP::Server', 'HTTP::Client', 'HTTP::Handler'],
  emit: [
    { code: '.status_code = $STATUS', needs: 'none' },
    { code: 'HTTP::Status.new($STATUS', needs: 'none' },
    { code: 'HTTP::Status.from_value($STATUS', needs: 'none' },
    { code: '.respond_with_status($STATUS', accepts: 'both', needs: 'none' },
    { code: '.respond_with_status $STATUS', accepts: 'both', needs: 'none' },
    { code: '.status = $STATUS', accepts: 'constants', needs: 'none' },
  ],
  mock: [
    { code: 'HTTP::Client::Response.new($STATUS', accepts: 'both', needs: 'none' },
    { code: 'HTTP::Client::Response.new(status_code: $STATUS', needs: 'none' },
    { code: '.to_return(... status: $STATUS', needs: 'none' },
  ],
  assert: [
    { code: '.status_code.should eq $STATUS', needs: 'none' },
    { code: '.status_code.should eq($STATUS', needs: 'none' },
    { code: '.status_code.should_not eq $STATUS', needs: 'none' },
    { code: '.status_code.should_not eq($STATUS', needs: 'none' },
    { code: '.status.should eq $STATUS', accepts: 'constants', needs: 'none' },
    { code: '.status.should eq($STATUS', accepts: 'constants', needs: 'none' },
    { code: '.status.code.should eq $STATUS', needs: 'none' },
    { code: '.status.code.should eq($STATUS', needs: 'none' },
  ],
  consume: [
    { code: '.status_code == $STATUS', needs: 'none' },
    { code: '.status.code == $STATUS', needs: 'none' },
    { code: '.status == $STATUS', accepts: 'constants', needs: 'none' },
  ],
  named: [
    { role: 'emit', code: 'response.status = :$NAME', names: symbols, needs: 'none' },
    { role: 'emit', code: '.respond_with_status(:$NAME', names: symbols, needs: 'none' },
    { role: 'emit', code: '.respond_with_status :$NAME', names: symbols, needs: 'none' },
  ],
});
