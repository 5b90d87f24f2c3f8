import { framework } from '../framework';
import { crystalHttp as statuses } from '../tables/crystal-http';

/** The members of `HTTP::Status` as symbols, which are taken where the type is known. */
const symbols = Object.fromEntries(
  Object.entries(statuses.names).map(([name, code]) => [name.toLowerCase(), code]),
);

/** Lucky, and the frameworks of Crystal whose actions answer alike: Amber, Marten, Athena. */
export const lucky = framework({
  id: 'lucky',
  title: 'Lucky',
  dialects: ['crystal'],
  evidence: [
    ...['Lucky::Action', 'BrowserAction', 'ApiAction', 'Lucky', 'ApiClient', 'AppClient'],
    ...['Amber::Controller', 'ApplicationController', 'Amber', 'Marten', 'Marten::Handler'],
    ...['Athena', 'ATH', 'ART', 'ARTA', 'AHK'],
  ],
  emit: [
    'head $STATUS',
    'head($STATUS',
    'json(_, $STATUS',
    'json _, $STATUS',
    'json(... status: $STATUS',
    'json _, status: $STATUS',
    'plain_text _, $STATUS',
    'plain_text(_, $STATUS',
    'redirect(... status: $STATUS',
    'redirect to: _, status: $STATUS',
    'respond(... status: $STATUS',
    'respond_with($STATUS',
    'respond_with $STATUS do',
    'halt!($STATUS',
    'render(... status: $STATUS',
    'ATH::Response.new(... status: $STATUS',
    'ATH::Response.new(_, $STATUS',
    'HTTPException.new($STATUS',
  ],
  assert: [
    'should send_json($STATUS',
    'should send_json $STATUS',
    'should_not send_json($STATUS',
    'assert_response_has_status $STATUS',
    'assert_response_has_status($STATUS',
  ],
  named: [
    { role: 'emit', code: 'head :$NAME', names: symbols },
    { role: 'emit', code: 'head(:$NAME', names: symbols },
    { role: 'emit', code: 'json(... status: :$NAME', names: symbols },
    { role: 'emit', code: 'json _, status: :$NAME', names: symbols },
    { role: 'emit', code: 'json _, :$NAME', names: symbols },
    { role: 'emit', code: 'ATH::Response.new(... status: :$NAME', names: symbols },
    { role: 'emit', code: 'View(status: :$NAME', names: symbols },
    { role: 'assert', code: 'assert_response_has_status :$NAME', names: symbols },
  ],
});
