using FrontOffice.Bot.Host.Commandline;

#pragma warning disable RS0030 // The one place where the console is named; everything else is given its readers and writers.
Console.InputEncoding = System.Text.Encoding.UTF8;
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Commands.RunAsync(args, new Terminal(Console.In, Console.Out, Console.Error));
#pragma warning restore RS0030
