// The peer of the bare-turn benchmark: the smallest bot that botbuilder makes, without credentials, as its samples do.
const restify = require('restify');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(context.activity.text);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => adapter.process(request, response, (context) => bot.run(context)));
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
