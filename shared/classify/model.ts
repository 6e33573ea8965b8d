/**
 * The classifier's model. Written by `npm run train`, not by hand: `shared/classify/score-features.ts` tells how it is read.
 *
 * Provenance: fitted on 2026-11-25 to 5239 labelled stories, 1026 of them engagements, borderline ones left
 * out (file of sha256 5b25d8560f5df8e1…). Cross-validated by month and event:
 * P 0.874, R 0.868, F1 0.871, ECE 0.007;
 * counterparts 0.942, category macro-F1 0.807, category 0.874, status 0.945, direction 0.859.
 */
export const MODEL_NAME = 'roles-2-982b91';

/** What turns a sum of weights into log-odds that come true. */
export const CALIBRATION = { slope: 1.133, offset: 0.128 } as const;

/** A feature a line, then its weight, or one for each domain. */
export const WEIGHTS = `
against:lead:crime -0.19 -0.143 -0.161
against:lead:defector -0.025 0.058 -0.02
against:lead:domestic -0.004 -0.159 -0.187
against:lead:history -0.111 -0.238 -0.19
against:lead:match -0.012 0.029 0.007
against:lead:opinion -0.196 -0.245 -0.24
against:lead:others -0.344 -0.301 -0.338
against:lead:threat -0.136 -0.207 -0.123
against:lead:weapon -0.438 -0.338 -0.35
against:title:crime -0.22 -0.167 -0.189
against:title:defector -0.228 -0.134 -0.153
against:title:domestic -0.117 -0.178 -0.198
against:title:history -0.098 -0.188 -0.141
against:title:match -1.328 -1.347 -1.37
against:title:opinion -0.262 -0.237 -0.239
against:title:others -0.326 -0.264 -0.291
against:title:threat -0.473 -0.354 -0.338
against:title:weapon -0.255 -0.188 -0.166
agree:category -0.16 -0.119 -0.057
agree:country -0.022 -0.021 0.039
asked:lead -1.002 -1.002 -1.003
asked:title -2.594 -2.655 -2.644
bias -0.927 -0.736 -0.96
close:0 -0.827 -0.706 -0.838
close:1 -0.062 -0.106 -0.136
close:2 -0.031 0.001 -0.026
close:3 0.128 0.16 0.092
close:4 -0.082 -0.036 -0.042
close:5 0.352 0.354 0.395
contact:congratulate 0.038 0.042 0.067
contact:discuss -0.066 -0.025 -0.036
contact:expel 0.173 0.116 0.116
contact:export -0.036 -0.034 -0.028
contact:fight -0.12 -0.119 -0.099
contact:greet 0.052 0.077 0.052
contact:host 0.081 0.083 0.079
contact:invite 0.008 -0.012 -0.016
contact:meet 0.098 -0.004 -0.037
contact:perform -0.104 -0.035 -0.084
contact:release 0.093 0.031 0.041
contact:reopen 0.113 0.086 0.081
contact:seek 0.098 0.066 0.066
contact:send -0.076 -0.038 0
contact:take 0.057 0.038 0.038
contact:theme-arms -0.192 -0.134 -0.139
contact:theme-culture 0.079 0.088 0.079
contact:theme-delegation 0.216 0.222 0.207
contact:theme-message 0.019 0.023 0.015
contact:theme-trade -0.098 -0.011 -0.033
contact:theme-troops -0.04 0.013 -0.018
contact:visit 0 0.131 0.022
contact:vow 0.075 0.013 0.03
dprk:deictic 0.017 0.026 0.017
dprk:kim 0.126 0.084 0.084
dprk:north 0.053 0 -0.019
dprk:person 0.094 -0.06 0.025
dprk:state -0.003 0.349 0.101
dprk:venue 0.128 0.179 0.16
dprkPersonInTitle 0.172 0.059 0.074
dprkTopicInTitle -0.278 -0.187 -0.138
echo 0.047 0.081 0.056
echoForeign 0.069 0.054 0.072
foreignInTitle 0.192 0.198 0.13
foreignPersonInTitle 0.117 0.079 0.079
frame:lead:close -0.04 -0.082 -0.041
frame:lead:loose -0.006 0.089 0.019
frame:lead:tight 0.08 0.084 0.117
frame:rest:close -0.082 -0.054 -0.041
frame:rest:loose 0.045 0.093 0.05
frame:rest:tight 0.07 0.095 0.084
frame:title:close -0.097 -0.055 -0.055
frame:title:tight 0.183 0.158 0.195
hedge:lead:negated -0.964 -0.944 -0.94
hedge:lead:unreal -0.714 -0.65 -0.686
hedge:lead:urged -0.651 -0.654 -0.649
hedge:rest:negated -0.055 -0.038 -0.044
hedge:rest:unreal -0.045 -0.061 -0.042
hedge:rest:urged -0.095 -0.071 -0.082
hedge:title:negated -2.978 -2.985 -2.985
hedge:title:unreal -2.153 -2.126 -2.152
hedge:title:urged -2.422 -2.389 -2.454
l:DPRK-PERSON -0.112 -0.057 -0.095
l:DPRK-PERSON>DPRK-state 0.121
l:DPRK-PERSON>FOREIGN-name 0.046
l:DPRK-PERSON>PARTNER -0.069
l:DPRK-PERSON>arms -0.069
l:DPRK-PERSON>break -0.039
l:DPRK-PERSON>host 0.128
l:DPRK-PERSON>locative -0.052
l:DPRK-PERSON>no-domestic -0.028
l:DPRK-PERSON>no-history -0.056
l:DPRK-PERSON>no-threat 0.029
l:DPRK-PERSON>office 0.042
l:DPRK-PERSON>planned 0.018
l:DPRK-PERSON>say 0.019
l:DPRK-PERSON>topic 0.097
l:DPRK-PERSON>topicHead -0.028
l:DPRK-PERSON>urged 0.035
l:DPRK-PERSON>vow 0.094
l:DPRK-deictic 0.131 0.195 0.131
l:DPRK-deictic>locative 0.035
l:DPRK-deictic>topic 0.022
l:DPRK-leader -0.037 -0.038 -0.03
l:DPRK-leader>DPRK-PERSON -0.022
l:DPRK-north 0.061 0.036 0.044
l:DPRK-north>office 0.085
l:DPRK-north>ties 0.042
l:DPRK-state -0.169 0.154 -0.031
l:DPRK-state>DPRK-PERSON -0.016
l:DPRK-state>DPRK-state 0.046
l:DPRK-state>DPRK-venue 0.061
l:DPRK-state>FOREIGN-name 0.087
l:DPRK-state>PARTNER 0.046
l:DPRK-state>TALKER-name -0.032
l:DPRK-state>arms -0.032
l:DPRK-state>delegation 0.09
l:DPRK-state>discuss -0.024
l:DPRK-state>host 0.054
l:DPRK-state>locative 0.037
l:DPRK-state>negated -0.089
l:DPRK-state>no-crime -0.029
l:DPRK-state>no-defector -0.034
l:DPRK-state>no-domestic -0.074
l:DPRK-state>no-history -0.054
l:DPRK-state>no-opinion -0.024
l:DPRK-state>no-others 0.019
l:DPRK-state>no-threat -0.045
l:DPRK-state>no-weapon -0.106
l:DPRK-state>office -0.074
l:DPRK-state>perform -0.018
l:DPRK-state>planned 0.015
l:DPRK-state>say 0.052
l:DPRK-state>send 0.064
l:DPRK-state>take 0.056
l:DPRK-state>ties -0.039
l:DPRK-state>topic -0.022
l:DPRK-state>trade 0.026
l:DPRK-state>troops -0.041
l:DPRK-state>urged -0.027
l:DPRK-state>visit -0.042
l:DPRK-venue 0.251 0.304 0.321
l:DPRK-venue>DPRK-PERSON 0.038
l:DPRK-venue>topic 0.048
l:DPRK-venue>trade 0.059
l:FOREIGN-city 0.137 0.139 0.137
l:FOREIGN-city>FOREIGN-name 0.056
l:FOREIGN-city>host -0.024
l:FOREIGN-city>locative 0.157
l:FOREIGN-city>topic -0.049
l:FOREIGN-name 0.2 0.033 -0.067
l:FOREIGN-name>DPRK-PERSON 0.035
l:FOREIGN-name>DPRK-deictic 0.05
l:FOREIGN-name>DPRK-north 0.018
l:FOREIGN-name>DPRK-state -0.099
l:FOREIGN-name>FOREIGN-name 0.144
l:FOREIGN-name>FOREIGN-person 0.023
l:FOREIGN-name>PARTNER 0.125
l:FOREIGN-name>arms 0.025
l:FOREIGN-name>break -0.044
l:FOREIGN-name>congratulate 0.139
l:FOREIGN-name>discuss -0.017
l:FOREIGN-name>host -0.017
l:FOREIGN-name>locative -0.037
l:FOREIGN-name>no-crime 0.024
l:FOREIGN-name>no-history 0.046
l:FOREIGN-name>no-opinion 0.084
l:FOREIGN-name>no-others 0.036
l:FOREIGN-name>no-threat -0.047
l:FOREIGN-name>no-weapon 0.049
l:FOREIGN-name>office 0.159
l:FOREIGN-name>planned 0.026
l:FOREIGN-name>prisoner 0.051
l:FOREIGN-name>reopen 0.017
l:FOREIGN-name>say 0.14
l:FOREIGN-name>seek 0.063
l:FOREIGN-name>send 0.076
l:FOREIGN-name>take 0.036
l:FOREIGN-name>topic -0.118
l:FOREIGN-name>topicHead -0.037
l:FOREIGN-name>trade 0.044
l:FOREIGN-name>troops -0.023
l:FOREIGN-name>urged -0.093
l:FOREIGN-name>visit -0.049
l:FOREIGN-name>vow -0.028
l:FOREIGN-organisation 0.103 0.13 0.094
l:FOREIGN-person 0.167 0.132 0.12
l:FOREIGN-person>FOREIGN-name 0.061
l:FOREIGN-person>office 0.015
l:PARTNER 0.095 0.028 0.071
l:PARTNER>DPRK-PERSON -0.078
l:PARTNER>DPRK-north 0.049
l:PARTNER>DPRK-state 0.057
l:PARTNER>TALKER-name 0.074
l:PARTNER>arms 0.095
l:PARTNER>congratulate 0.036
l:PARTNER>delegation -0.024
l:PARTNER>locative 0.023
l:PARTNER>meet -0.022
l:PARTNER>message -0.019
l:PARTNER>office -0.018
l:PARTNER>say 0.02
l:PARTNER>topic 0.037
l:PARTNER>visit 0.039
l:TALKER-city -0.2 -0.198 -0.207
l:TALKER-city>DPRK-state -0.034
l:TALKER-city>TALKER-name -0.051
l:TALKER-city>break 0.022
l:TALKER-city>locative -0.029
l:TALKER-city>no-history 0.061
l:TALKER-city>perform -0.036
l:TALKER-city>topic -0.065
l:TALKER-city>trade -0.026
l:TALKER-name -0.462 -0.437 -0.426
l:TALKER-name>DPRK-PERSON 0.018
l:TALKER-name>FOREIGN-name -0.068
l:TALKER-name>PARTNER 0.023
l:TALKER-name>TALKER-name -0.136
l:TALKER-name>break -0.053
l:TALKER-name>delegation -0.078
l:TALKER-name>embassy 0.021
l:TALKER-name>ignored -0.041
l:TALKER-name>locative -0.081
l:TALKER-name>meet -0.015
l:TALKER-name>negated -0.055
l:TALKER-name>no-crime -0.021
l:TALKER-name>no-defector 0.018
l:TALKER-name>no-history -0.076
l:TALKER-name>no-opinion -0.072
l:TALKER-name>no-others -0.074
l:TALKER-name>no-threat 0.166
l:TALKER-name>no-weapon -0.019
l:TALKER-name>office -0.055
l:TALKER-name>perform -0.032
l:TALKER-name>planned -0.053
l:TALKER-name>prisoner 0.028
l:TALKER-name>send 0.034
l:TALKER-name>sign -0.023
l:TALKER-name>topic -0.097
l:TALKER-name>topicHead -0.02
l:TALKER-name>trade -0.037
l:TALKER-organisation 0.059 0.066 0.043
l:TALKER-organisation>locative -0.051
l:TALKER-organisation>say 0.019
l:TALKER-person -0.251 -0.169 -0.169
l:TALKER-person>break 0.062
l:TALKER-person>locative -0.068
l:TALKER-person>planned -0.028
l:TALKER-person>say -0.037
l:agreement -0.049 -0.123 -0.087
l:agreement>topic -0.038
l:aid 0.079 0.036 0.034
l:aid>locative 0.082
l:arms 0.032 0.025 0.056
l:arms>FOREIGN-name 0.092
l:arms>TALKER-name -0.054
l:arms>arms 0.084
l:arms>break -0.028
l:arms>no-domestic -0.024
l:arms>say 0.046
l:arms>send 0.139
l:break 0.073 0.203 0.111
l:break>FOREIGN-name 0.022
l:break>TALKER-name 0.051
l:break>arms -0.057
l:break>break -0.127
l:break>delegation -0.023
l:break>host 0.088
l:break>locative -0.046
l:break>negated 0.018
l:break>no-defector -0.021
l:break>no-history -0.03
l:break>no-opinion 0.049
l:break>no-threat 0.102
l:break>planned -0.025
l:break>prisoner 0.036
l:break>say -0.043
l:break>send -0.018
l:break>topic 0.08
l:break>topicHead 0.027
l:break>trade 0.02
l:break>visit 0.108
l:break>vow -0.028
l:close 0.088 0.08 0.041
l:close>DPRK-state -0.015
l:congratulate -0.041 -0.079 0.011
l:congratulate>DPRK-PERSON -0.02
l:congratulate>DPRK-state 0.033
l:congratulate>FOREIGN-name 0.102
l:congratulate>locative -0.025
l:congratulate>office -0.046
l:congratulate>send 0.142
l:congratulate>topic -0.043
l:culture -0.008 0.05 0.002
l:culture>FOREIGN-name -0.018
l:culture>locative -0.026
l:culture>planned -0.015
l:culture>topic 0.067
l:delegation 0.188 0.241 0.123
l:delegation>DPRK-PERSON 0.026
l:delegation>DPRK-state 0.044
l:delegation>FOREIGN-name 0.172
l:delegation>PARTNER 0.037
l:delegation>break -0.025
l:delegation>delegation 0.048
l:delegation>locative 0.033
l:delegation>meet -0.082
l:delegation>negated 0.034
l:delegation>no-domestic -0.079
l:delegation>no-history 0.024
l:delegation>no-threat -0.025
l:delegation>office 0.046
l:delegation>planned -0.026
l:delegation>say -0.019
l:delegation>topic -0.02
l:delegation>topicHead 0.018
l:delegation>visit 0.02
l:discuss 0.01 -0.036 -0.011
l:discuss>locative 0.025
l:discuss>perform 0.054
l:discuss>topicHead -0.03
l:embassy 0.13 0.121 0.099
l:embassy>locative 0.015
l:expel 0.113 0.07 0.097
l:fight -0.202 -0.164 -0.157
l:fight>locative -0.087
l:fight>topic -0.019
l:greet -0.013 -0.019 -0.013
l:host 0.146 0.294 0.098
l:host>DPRK-state -0.021
l:host>FOREIGN-name -0.064
l:host>PARTNER -0.021
l:host>TALKER-name -0.018
l:host>locative 0.018
l:host>meet 0.039
l:host>message 0.192
l:host>topicHead -0.016
l:ignored -0.152 -0.169 -0.281
l:ignored>DPRK-state -0.045
l:ignored>TALKER-name -0.033
l:ignored>arms -0.026
l:ignored>break 0.021
l:ignored>no-opinion -0.027
l:ignored>say -0.07
l:ignored>send -0.017
l:invite -0.062 -0.071 -0.096
l:invite>PARTNER -0.028
l:invite>TALKER-name -0.022
l:locative -0.113 -0.077 -0.187
l:locative>DPRK-PERSON -0.047
l:locative>DPRK-north -0.025
l:locative>DPRK-state 0.028
l:locative>DPRK-venue 0.044
l:locative>FOREIGN-city 0.067
l:locative>FOREIGN-name 0.188
l:locative>FOREIGN-organisation 0.032
l:locative>PARTNER 0.016
l:locative>TALKER-city -0.06
l:locative>TALKER-name -0.051
l:locative>TALKER-organisation 0.037
l:locative>TALKER-person -0.038
l:locative>aid 0.032
l:locative>arms -0.08
l:locative>break 0.099
l:locative>close 0.057
l:locative>congratulate -0.102
l:locative>culture 0.08
l:locative>delegation 0.098
l:locative>discuss 0.018
l:locative>fight -0.081
l:locative>host -0.052
l:locative>ignored 0.07
l:locative>locative 0.045
l:locative>meet -0.033
l:locative>negated -0.059
l:locative>no-crime -0.022
l:locative>no-domestic 0.022
l:locative>no-history 0.048
l:locative>no-opinion -0.044
l:locative>no-others -0.07
l:locative>no-threat -0.117
l:locative>no-weapon -0.06
l:locative>office 0.165
l:locative>planned 0.023
l:locative>prisoner -0.02
l:locative>reopen -0.04
l:locative>sign -0.015
l:locative>take 0.036
l:locative>ties 0.069
l:locative>topic -0.11
l:locative>topicHead -0.026
l:locative>trade 0.039
l:locative>troops -0.044
l:locative>urged -0.059
l:locative>visit 0.019
l:locative>vow -0.017
l:meet 0.117 0.135 -0.019
l:meet>DPRK-PERSON 0.05
l:meet>DPRK-state 0.06
l:meet>FOREIGN-name -0.039
l:meet>congratulate -0.033
l:meet>delegation 0.033
l:meet>locative 0.042
l:meet>meet 0.094
l:meet>negated -0.029
l:meet>no-history -0.024
l:meet>no-others -0.085
l:meet>office 0.065
l:meet>planned -0.079
l:meet>reopen 0.03
l:meet>say -0.026
l:meet>topic -0.046
l:meet>urged -0.016
l:meet>visit 0.019
l:message 0.344 0.505 0.344
l:message>DPRK-state -0.044
l:message>congratulate 0.072
l:message>locative 0.212
l:message>message 0.026
l:message>send 0.016
l:negated -0.245 -0.243 -0.226
l:negated>DPRK-state -0.044
l:negated>FOREIGN-name 0.043
l:negated>TALKER-name -0.034
l:negated>break -0.026
l:negated>locative -0.13
l:negated>negated -0.035
l:negated>no-opinion -0.043
l:negated>no-others -0.026
l:negated>planned -0.022
l:negated>say -0.07
l:negated>topic -0.017
l:negated>urged 0.077
l:no-crime -0.119 -0.091 -0.104
l:no-crime>DPRK-state -0.015
l:no-crime>break -0.021
l:no-crime>delegation -0.023
l:no-crime>locative -0.032
l:no-crime>no-crime -0.072
l:no-crime>say -0.024
l:no-defector 0.031 0.096 0.031
l:no-defector>DPRK-state -0.025
l:no-defector>TALKER-name -0.035
l:no-defector>break 0.029
l:no-defector>locative 0.031
l:no-defector>negated -0.034
l:no-defector>say 0.041
l:no-domestic 0.084 -0.042 -0.034
l:no-domestic>DPRK-PERSON -0.037
l:no-domestic>DPRK-state -0.173
l:no-domestic>FOREIGN-name 0.049
l:no-domestic>TALKER-name 0.053
l:no-domestic>break 0.023
l:no-domestic>locative 0.05
l:no-domestic>no-domestic -0.027
l:no-domestic>no-history -0.016
l:no-domestic>no-weapon -0.025
l:no-domestic>office -0.02
l:no-domestic>perform -0.02
l:no-domestic>planned -0.017
l:no-domestic>say 0.048
l:no-domestic>send -0.028
l:no-domestic>troops 0.03
l:no-domestic>visit -0.029
l:no-history -0.083 -0.153 -0.11
l:no-history>DPRK-PERSON 0.055
l:no-history>FOREIGN-name 0.066
l:no-history>PARTNER -0.039
l:no-history>TALKER-name -0.059
l:no-history>congratulate 0.056
l:no-history>delegation 0.036
l:no-history>locative -0.084
l:no-history>no-domestic -0.031
l:no-history>no-history -0.026
l:no-history>no-others -0.021
l:no-history>office -0.104
l:no-history>say -0.04
l:no-history>topicHead 0.06
l:no-history>urged 0.017
l:no-history>visit -0.041
l:no-match -0.012 0.03 0.007
l:no-opinion -0.178 -0.187 -0.166
l:no-opinion>FOREIGN-name 0.021
l:no-opinion>PARTNER -0.041
l:no-opinion>TALKER-name -0.035
l:no-opinion>break 0.051
l:no-opinion>locative 0.078
l:no-opinion>negated 0.015
l:no-opinion>no-opinion -0.025
l:no-opinion>no-others -0.018
l:no-opinion>office -0.046
l:no-opinion>perform -0.028
l:no-opinion>say 0.083
l:no-opinion>topic -0.051
l:no-others -0.148 -0.11 -0.082
l:no-others>DPRK-north -0.025
l:no-others>DPRK-state -0.042
l:no-others>FOREIGN-name 0.139
l:no-others>TALKER-name 0.028
l:no-others>delegation -0.017
l:no-others>locative -0.088
l:no-others>meet -0.057
l:no-others>no-history -0.038
l:no-others>no-opinion -0.015
l:no-others>no-others -0.045
l:no-others>no-threat 0.041
l:no-others>perform -0.031
l:no-others>send 0.026
l:no-others>topic -0.032
l:no-others>topicHead -0.033
l:no-others>urged -0.016
l:no-threat -0.208 -0.23 -0.158
l:no-threat>DPRK-state 0.049
l:no-threat>FOREIGN-name 0.017
l:no-threat>TALKER-name -0.058
l:no-threat>TALKER-person -0.04
l:no-threat>break 0.053
l:no-threat>locative -0.052
l:no-threat>negated -0.034
l:no-threat>no-opinion 0.031
l:no-threat>no-others 0.044
l:no-threat>no-threat 0.025
l:no-threat>no-weapon -0.015
l:no-threat>topic -0.104
l:no-threat>trade 0.037
l:no-threat>urged -0.025
l:no-weapon -0.267 -0.201 -0.198
l:no-weapon>DPRK-state -0.039
l:no-weapon>break -0.022
l:no-weapon>no-domestic -0.021
l:no-weapon>no-weapon -0.075
l:no-weapon>perform -0.017
l:no-weapon>say -0.026
l:no-weapon>topic -0.024
l:no-weapon>topicHead -0.018
l:no-weapon>urged -0.018
l:no-weapon>visit -0.021
l:office -0.114 0.006 -0.044
l:office>DPRK-PERSON -0.034
l:office>DPRK-deictic 0.047
l:office>DPRK-state 0.066
l:office>FOREIGN-name 0.073
l:office>FOREIGN-person 0.017
l:office>PARTNER 0.038
l:office>TALKER-person -0.177
l:office>break 0.032
l:office>no-history 0.125
l:office>say -0.079
l:office>topic 0.116
l:office>topicHead -0.061
l:office>visit 0.05
l:perform 0.063 0.184 -0.007
l:perform>DPRK-state 0.034
l:perform>FOREIGN-name 0.056
l:perform>TALKER-name -0.02
l:perform>locative 0.115
l:perform>perform -0.025
l:perform>say -0.022
l:perform>send -0.023
l:perform>ties 0.034
l:perform>urged -0.03
l:planned 0.02 0.038 -0.039
l:planned>DPRK-state -0.02
l:planned>FOREIGN-name -0.056
l:planned>break 0.069
l:planned>delegation -0.025
l:planned>locative 0.05
l:planned>meet 0.092
l:planned>negated -0.039
l:planned>no-domestic -0.036
l:planned>no-opinion 0.028
l:planned>no-others 0.035
l:planned>no-threat -0.016
l:planned>no-weapon -0.015
l:planned>perform 0.04
l:planned>planned -0.021
l:planned>say -0.041
l:planned>topic -0.076
l:planned>urged 0.06
l:planned>visit -0.039
l:prisoner 0.153 0.123 0.111
l:prisoner>break 0.017
l:prisoner>locative -0.021
l:release 0.016 -0.054 -0.029
l:release>DPRK-state 0.018
l:release>no-threat -0.03
l:reopen 0.036 -0.045 0.003
l:reopen>DPRK-state -0.034
l:reopen>locative -0.093
l:reopen>negated -0.017
l:reopen>no-opinion -0.027
l:reopen>no-weapon -0.017
l:reopen>trade 0.064
l:say 0.026 -0.038 -0.06
l:say>DPRK-north 0.053
l:say>DPRK-state -0.055
l:say>FOREIGN-city 0.035
l:say>FOREIGN-name 0.069
l:say>PARTNER -0.047
l:say>TALKER-city -0.042
l:say>TALKER-name -0.093
l:say>break 0.034
l:say>delegation -0.05
l:say>host 0.028
l:say>locative 0.097
l:say>meet 0.025
l:say>negated -0.021
l:say>no-defector -0.019
l:say>no-history -0.036
l:say>no-others -0.04
l:say>no-threat -0.019
l:say>no-weapon -0.035
l:say>office 0.057
l:say>perform 0.058
l:say>say 0.052
l:say>send -0.031
l:say>take -0.019
l:say>ties 0.031
l:say>topic -0.044
l:say>unreal 0.034
l:say>urged 0.049
l:seek>arms 0.081
l:seek>locative 0.087
l:send -0.007 0.053 0.001
l:send>DPRK-PERSON -0.13
l:send>FOREIGN-name 0.084
l:send>PARTNER 0.11
l:send>TALKER-name -0.016
l:send>arms 0.046
l:send>break -0.018
l:send>congratulate 0.034
l:send>delegation 0.057
l:send>locative -0.016
l:send>message 0.191
l:send>no-crime -0.032
l:send>no-domestic -0.031
l:send>no-history -0.016
l:send>no-opinion 0.034
l:send>no-others 0.034
l:send>perform 0.022
l:send>reopen 0.024
l:send>send -0.041
l:send>ties 0.05
l:send>trade -0.019
l:send>urged 0.037
l:sign -0.008 0.038 0.003
l:take 0.134 0.107 0.143
l:take>TALKER-name 0.055
l:take>arms 0.043
l:take>locative -0.024
l:take>say -0.032
l:take>urged 0.054
l:ties 0.108 0.163 0.097
l:ties>FOREIGN-name -0.082
l:ties>TALKER-name -0.019
l:ties>locative 0.04
l:ties>perform 0.021
l:ties>say 0.037
l:topic -0.243 -0.075 -0.128
l:topic>DPRK-state -0.114
l:topic>FOREIGN-name -0.117
l:topic>break -0.032
l:topic>delegation -0.019
l:topic>ignored -0.061
l:topic>locative -0.181
l:topic>no-domestic 0.051
l:topic>no-history -0.059
l:topic>no-others -0.022
l:topic>no-threat -0.026
l:topic>no-weapon -0.027
l:topic>office -0.063
l:topic>perform 0.03
l:topic>planned 0.073
l:topic>say -0.04
l:topic>topic -0.08
l:topic>topicHead -0.024
l:topic>urged -0.019
l:topic>visit 0.023
l:topicHead -0.152 -0.099 -0.119
l:topicHead>DPRK-PERSON -0.034
l:topicHead>DPRK-state -0.071
l:topicHead>FOREIGN-name 0.05
l:topicHead>TALKER-name -0.059
l:topicHead>arms 0.071
l:topicHead>break 0.025
l:topicHead>delegation -0.046
l:topicHead>locative -0.035
l:topicHead>meet -0.032
l:topicHead>negated -0.015
l:topicHead>no-domestic 0.039
l:topicHead>no-opinion -0.07
l:topicHead>no-threat -0.016
l:topicHead>no-weapon -0.02
l:topicHead>planned 0.05
l:topicHead>topic -0.033
l:topicHead>urged -0.045
l:trade 0.117 0.033 0.084
l:trade>DPRK-state 0.024
l:trade>FOREIGN-name -0.063
l:trade>locative -0.069
l:trade>no-weapon -0.018
l:trade>planned -0.026
l:trade>say 0.057
l:trade>send 0.049
l:trade>trade 0.016
l:trade>visit -0.025
l:troops -0.246 -0.201 -0.192
l:troops>FOREIGN-name -0.077
l:troops>TALKER-name -0.021
l:troops>fight -0.033
l:troops>locative -0.021
l:troops>no-weapon -0.017
l:troops>say -0.02
l:unreal -0.068 0.003 -0.026
l:unreal>topic -0.018
l:urged -0.229 -0.183 -0.193
l:urged>DPRK-state -0.034
l:urged>TALKER-name -0.05
l:urged>locative -0.095
l:urged>no-others -0.022
l:urged>planned -0.026
l:urged>say -0.02
l:urged>send -0.036
l:urged>topic -0.02
l:urged>topicHead -0.022
l:urged>urged -0.026
l:urged>visit -0.02
l:visit 0.057 0.08 0.002
l:visit>DPRK-PERSON 0.04
l:visit>DPRK-state 0.054
l:visit>DPRK-venue 0.03
l:visit>PARTNER -0.044
l:visit>TALKER-name -0.048
l:visit>locative -0.115
l:visit>no-defector -0.066
l:visit>no-others 0.021
l:visit>no-weapon -0.022
l:visit>planned 0.033
l:visit>send 0.022
l:visit>topic 0.061
l:visit>urged -0.016
l:visit>visit 0.021
l:vow 0.227 0.134 0.19
l:vow>FOREIGN-name 0.087
l:vow>locative 0.044
l=a -0.066
l=about -0.064
l=accordi 0.087
l=affairs -0.066
l=after -0.076
l=agreed 0.017
l=ahead_o 0.026
l=airspac 0.035
l=allianc 0.05
l=allies -0.04
l=ambassa 0.02
l=amid -0.042
l=amunicj -0.019
l=analyst 0.098
l=anivers 0.122
l=anniver -0.024
l=announc 0.052
l=arms 0.039
l=artille 0.033
l=artyler -0.055
l=as_rega -0.028
l=assista 0.061
l=at 0.042
l=back 0.03
l=ballist -0.037
l=before 0.121
l=believe -0.024
l=birthda -0.033
l=bolster 0.027
l=bombers 0.036
l=border -0.097
l=broni -0.031
l=but -0.061
l=called_ -0.016
l=capital 0.03
l=celebra -0.048
l=chairma 0.052
l=citizen 0.037
l=claim 0.015
l=claims 0.026
l=close 0.032
l=commemo 0.064
l=communi 0.05
l=concern 0.045
l=condemn 0.04
l=conjunt 0.034
l=constru 0.026
l=coopera 0.142
l=could -0.106
l=covid 0.118
l=credent 0.03
l=crisis -0.015
l=critici -0.039
l=crossin -0.033
l=custody -0.016
l=daughte -0.038
l=de_visi 0.076
l=deal 0.017
l=declara -0.089
l=deepeni 0.017
l=defecto -0.02
l=defense 0.025
l=delegac 0.051
l=delegat 0.186
l=demand -0.02
l=demilit -0.035
l=demise_ -0.044
l=deploye -0.047
l=despite 0.048
l=detaine -0.039
l=directo 0.092
l=dirigen -0.117
l=dirigie 0.042
l=discuss 0.025
l=dmz -0.022
l=do -0.022
l=dostarc -0.021
l=drones 0.033
l=economy -0.048
l=embajad 0.06
l=embassy 0.044
l=en 0.062
l=end 0.018
l=enviara 0.032
l=exhibit -0.022
l=expecte 0.073
l=factory 0.048
l=felicit 0.023
l=fight -0.019
l=fightin -0.02
l=file -0.015
l=film 0.024
l=fired -0.02
l=flight 0.034
l=for -0.074
l=forces -0.053
l=foreign -0.02
l=former -0.086
l=friends 0.052
l=from 0.124
l=fuel -0.017
l=general -0.141
l=get -0.028
l=gift -0.037
l=group -0.111
l=had_a_f 0.028
l=had_a_t 0.049
l=histori -0.057
l=history 0.046
l=how 0.045
l=in -0.062
l=inspect 0.016
l=intervi -0.023
l=into -0.073
l=issue 0.018
l=issues -0.017
l=japan_a -0.024
l=joint_d -0.032
l=juche_i 0.098
l=killed_ -0.041
l=king 0.023
l=korean_ 0.094
l=labor -0.015
l=launche -0.048
l=lazarus -0.019
l=leader 0.079
l=letter -0.024
l=like -0.021
l=marked -0.015
l=may 0.044
l=media -0.031
l=meeting -0.045
l=mensaje 0.074
l=message 0.175
l=met 0.068
l=militar 0.131
l=ministe -0.078
l=ministr 0.094
l=missile -0.082
l=mission 0.03
l=nato -0.027
l=near -0.065
l=negotia -0.024
l=newspap -0.06
l=no -0.063
l=nuklear -0.022
l=officia 0.023
l=on -0.119
l=one_day -0.027
l=open -0.016
l=opened -0.031
l=opening 0.049
l=outside 0.029
l=over 0.029
l=paid 0.05
l=paper -0.017
l=parade 0.092
l=peninsu 0.022
l=perform 0.033
l=planned 0.019
l=plans_t 0.047
l=pledged 0.04
l=pociski -0.032
l=pociskó 0.031
l=podała 0.031
l=policy -0.036
l=possibl 0.033
l=powiedz 0.031
l=premier -0.06
l=present 0.068
l=preside 0.019
l=prime_m -0.05
l=private 0.058
l=promise 0.025
l=provide -0.028
l=provoca 0.032
l=przeciw -0.05
l=przekaz -0.054
l=puppet 0.069
l=railway -0.026
l=rakieto -0.021
l=receive 0.093
l=recepti 0.036
l=recibio 0.086
l=release -0.148
l=remains -0.018
l=report -0.035
l=reporte -0.052
l=respons -0.048
l=said -0.078
l=say 0.048
l=says 0.029
l=secreta 0.11
l=seeking -0.032
l=seeks 0.021
l=seminar -0.019
l=sending 0.027
l=sent 0.101
l=shells 0.055
l=should -0.032
l=showing -0.023
l=shows -0.027
l=sign 0.032
l=since -0.054
l=situati -0.028
l=sobre 0.057
l=soldier -0.159
l=solidar 0.022
l=soon -0.016
l=south_k -0.02
l=spokesm 0.062
l=spotkan -0.084
l=state_m 0.051
l=stateme -0.115
l=strengt -0.03
l=student -0.032
l=study_o -0.061
l=summit -0.022
l=support -0.036
l=talks 0.018
l=tension 0.019
l=than 0.063
l=that -0.078
l=threat 0.017
l=ties 0.031
l=to -0.134
l=told 0.036
l=tourist -0.043
l=toward -0.016
l=towards 0.029
l=trade -0.035
l=trainin 0.035
l=transfe 0.07
l=travel 0.02
l=trilate -0.049
l=troops -0.023
l=ukraine 0.074
l=us_and_ -0.017
l=via -0.03
l=vice-ch 0.036
l=vice_pr -0.075
l=visit -0.084
l=visita 0.02
l=visited -0.083
l=visitin 0.095
l=visits 0.043
l=vowed 0.033
l=w 0.095
l=war_in 0.025
l=warned -0.031
l=warns 0.08
l=watch -0.021
l=we 0.018
l=what 0.022
l=when 0.083
l=where 0.022
l=whether -0.019
l=while 0.059
l=who -0.056
l=will -0.107
l=without -0.057
l=wojskow 0.037
l=would 0.112
l=would_b -0.052
l=wystrze -0.026
l=ćwiczen -0.016
l=不 -0.018
l=举行会 -0.039
l=于 -0.032
l=会见 -0.074
l=共同 -0.031
l=到 -0.05
l=周年 -0.029
l=在 -0.115
l=声明 -0.031
l=将 0.03
l=局势 -0.022
l=工业园 0.063
l=应 0.025
l=总理 -0.033
l=报道 0.016
l=朝鲜半岛 -0.043
l=纪念 -0.03
l=表示 0.043
l=通电话 -0.02
lead+:CONSULT:close 0.079 0.07 0.053
lead+:CONSULT:dprk-place 0.176 0.181 0.149
lead+:CONSULT:loose 0.018 0.038 0.018
lead+:CONSULT:planned 0.071 0.072 0.057
lead+:CONSULT:tight 0.126 0.057 0.098
lead+:COOPERATE:close -0.095 -0.018 -0.038
lead+:COOPERATE:dprk-place -0.029 -0.011 -0.011
lead+:COOPERATE:loose -0.056 -0.032 -0.05
lead+:COOPERATE:planned 0.016 0.01 0.01
lead+:COOPERATE:tight 0.007 0.053 0.091
lead+:RELEASE:close 0.008 0.016 0.027
lead+:RELEASE:loose -0.022 -0.029 -0.022
lead+:SUPPORT:close 0.048 0.037 0.028
lead+:SUPPORT:dprk-place -0.028 -0.016 -0.03
lead+:SUPPORT:loose 0.202 0.164 0.168
lead+:SUPPORT:tight 0.049 0.064 0.055
lead+:arms:both-behind -0.075 -0.046 -0.039
lead+:arms:dprk-foreign -0.093 -0.073 -0.07
lead+:arms:foreign-dprk -0.008 0.003 0.016
lead+:both-before:CHN 0.071 0.097 0.059
lead+:both-before:JPN -0.049 -0.049 -0.056
lead+:both-before:KOR -0.07 -0.055 -0.081
lead+:both-before:RUS 0.217 0.145 0.185
lead+:both-before:RUS-person -0.116 -0.078 -0.078
lead+:both-before:USA 0.053 0.033 0.007
lead+:both-before:other -0.031 -0.031 -0.012
lead+:both-behind:CHN 0.098 0.105 0.089
lead+:both-behind:KOR -0.026 -0.016 -0.02
lead+:both-behind:RUS 0.066 0.104 0.072
lead+:both-behind:RUS-person 0.078 0.052 0.052
lead+:both-behind:USA -0.04 -0.017 -0.006
lead+:both-behind:USA-person -0.076 -0.051 -0.051
lead+:both-behind:other -0.036 -0.028 -0.012
lead+:congratulate+0 0.036 0.042 0.068
lead+:congratulate:both-behind 0.039 0.044 0.057
lead+:congratulate:dprk-foreign 0.022 0.032 0.019
lead+:congratulate:foreign-dprk 0.02 0.031 0.04
lead+:culture:both-behind 0.039 0.065 0.054
lead+:delegation:both-before 0.082 0.072 0.093
lead+:delegation:both-behind -0.019 -0.008 -0.01
lead+:delegation:dprk-foreign -0.018 -0.007 0.013
lead+:delegation:foreign-dprk 0.028 -0.034 -0.021
lead+:discuss+0 -0.04 -0.038 -0.031
lead+:discuss:both-before 0.016 0.022 0.015
lead+:dprk-foreign:CHN 0.048 0.018 0.043
lead+:dprk-foreign:KOR -0.146 -0.089 -0.058
lead+:dprk-foreign:RUS 0.094 0.039 0.087
lead+:dprk-foreign:RUS-person 0.047 0.033 0.032
lead+:dprk-foreign:other 0.168 0.208 0.195
lead+:fight+0 -0.063 -0.053 -0.052
lead+:fight:both-before -0.025 -0.025 -0.019
lead+:foreign-dprk:CHN 0.033 0.025 0.006
lead+:foreign-dprk:KOR -0.097 -0.104 -0.094
lead+:foreign-dprk:RUS 0.066 0.065 0.086
lead+:foreign-dprk:RUS-person 0.035 0.026 0.024
lead+:foreign-dprk:USA -0.083 -0.076 -0.066
lead+:foreign-dprk:other -0.04 -0.04 -0.028
lead+:host+0 0.042 0.085 0.053
lead+:host+message 0.013 0.02 0.013
lead+:host:dprk-foreign 0.027 0.034 0.024
lead+:invite:dprk-foreign 0.037 0.023 0.021
lead+:meet+0 0.027 0.031 -0.032
lead+:meet:both-before -0.041 -0.027 -0.073
lead+:meet:both-behind -0.076 -0.074 -0.066
lead+:meet:dprk-foreign 0.092 0.071 0.072
lead+:meet:foreign-dprk 0.05 0.058 0.031
lead+:message:both-behind -0.03 -0.033 -0.026
lead+:message:dprk-foreign 0.1 0.144 0.098
lead+:message:foreign-dprk 0 0.02 0.007
lead+:perform+0 -0.023 -0.019 -0.035
lead+:perform+trade 0.058 0.068 0.052
lead+:perform:both-before 0.057 0.06 0.016
lead+:perform:both-behind -0.029 -0.021 -0.023
lead+:perform:dprk-foreign 0.04 0.038 0.054
lead+:perform:foreign-dprk -0.025 -0.023 -0.024
lead+:release+0 -0.035 -0.047 -0.017
lead+:send+arms 0.046 0.043 0.061
lead+:send+delegation -0.031 -0.043 -0.035
lead+:send+message 0.083 0.109 0.091
lead+:send:both-before 0.035 0.053 0.047
lead+:send:both-behind -0.023 -0.02 -0.028
lead+:send:dprk-foreign 0.007 0.04 0.039
lead+:send:foreign-dprk 0.061 0.036 0.074
lead+:source -0.023 0.006 0
lead+:theme+agreement -0.104 -0.136 -0.109
lead+:theme+aid -0.025 -0.019 -0.025
lead+:theme+arms -0.121 -0.08 -0.061
lead+:theme+culture 0.022 0.055 0.04
lead+:theme+delegation 0.13 0.104 0.131
lead+:theme+message 0.074 0.133 0.078
lead+:theme+trade -0.075 -0.033 -0.013
lead+:theme+troops -0.142 -0.103 -0.102
lead+:trade:both-before -0.055 -0.036 -0.036
lead+:trade:both-behind 0.027 0.011 0.017
lead+:trade:dprk-foreign 0.049 0.055 0.071
lead+:trade:foreign-dprk -0.086 -0.056 -0.057
lead+:troops:dprk-foreign -0.075 -0.051 -0.053
lead+:visit+0 0.29 0.217 0.214
lead+:visit:both-before 0.038 0.025 0.003
lead+:visit:both-behind 0.153 0.16 0.126
lead+:visit:dprk-foreign 0.047 -0.017 0.055
lead+:visit:foreign-dprk 0.067 0.062 0.041
lead+:vow+0 0.214 0.131 0.143
lead+:vow:both-before 0.106 0.074 0.078
lead+:vow:dprk-foreign 0.129 0.086 0.086
lead:AID:close 0.017 0.008 0.003
lead:AID:tight -0.01 -0.005 -0.022
lead:CONSULT:close 0.024 -0.026 -0.009
lead:CONSULT:dprk-place 0.076 0.107 0.048
lead:CONSULT:loose -0.128 -0.095 -0.085
lead:CONSULT:tight 0.071 0.051 0.023
lead:COOPERATE:close -0.103 -0.063 -0.048
lead:COOPERATE:dprk-place -0.057 -0.011 -0.025
lead:COOPERATE:loose -0.014 0.065 0.01
lead:COOPERATE:planned 0.047 0.03 0.031
lead:COOPERATE:tight -0.005 0.031 0.077
lead:RELEASE:close 0.03 -0.011 0.01
lead:RELEASE:tight 0.025 0.015 0.016
lead:SUPPORT:dprk-place -0.034 -0.029 -0.025
lead:SUPPORT:loose 0.103 0.1 0.074
lead:SUPPORT:tight -0.015 -0.02 0.006
lead:agreement:both-before 0.052 0.017 0.027
lead:arms:dprk-foreign -0.09 -0.061 -0.062
lead:both-before:CHN 0.041 0.081 0.054
lead:both-before:JPN -0.061 -0.063 -0.066
lead:both-before:KOR -0.06 -0.048 -0.018
lead:both-before:RUS 0.217 0.139 0.156
lead:both-before:USA -0.172 -0.119 -0.128
lead:both-before:other 0.026 0.046 0.016
lead:both-behind:CHN 0.011 0.022 0.035
lead:both-behind:KOR -0.014 -0.018 -0.028
lead:both-behind:RUS -0.068 -0.023 -0.019
lead:both-behind:USA -0.026 -0.01 -0.015
lead:both-behind:other -0.03 -0.003 -0.014
lead:congratulate+0 -0.018 -0.05 -0.007
lead:congratulate:foreign-dprk -0.031 -0.057 -0.032
lead:delegation:both-before 0.031 0.032 0.046
lead:delegation:both-behind 0.004 0.016 0.002
lead:delegation:foreign-dprk 0.051 0.027 0.053
lead:discuss+0 0.017 0.011 0.011
lead:discuss:both-before 0.036 0.023 0.024
lead:discuss:foreign-dprk -0.049 -0.033 -0.033
lead:dprk-foreign:CHN 0.007 -0.038 -0.023
lead:dprk-foreign:JPN -0.029 -0.032 -0.029
lead:dprk-foreign:KOR -0.148 -0.068 -0.053
lead:dprk-foreign:RUS 0.362 0.258 0.265
lead:dprk-foreign:RUS-person 0.138 0.094 0.093
lead:dprk-foreign:USA -0.14 -0.126 -0.125
lead:dprk-foreign:USA-person 0.043 0.034 0.031
lead:dprk-foreign:other 0.062 0.088 0.05
lead:dprk-head -0.184 -0.124 -0.127
lead:dprk-place 0.167 0.325 0.146
lead:dprk-source 0.081 0.113 0.088
lead:dprk-topic -0.097 -0.076 -0.07
lead:fight+0 -0.094 -0.075 -0.075
lead:first:CHN -0.057 0.085 -0.106
lead:first:JPN -0.08 -0.082 -0.069
lead:first:KOR -0.246 -0.215 -0.249
lead:first:KOR-person -0.038 -0.029 -0.027
lead:first:RUS 0.344 0.229 0.281
lead:first:RUS-person 0.134 0.09 0.09
lead:first:UN 0.05 0.071 0.036
lead:first:USA -0.302 -0.279 -0.267
lead:first:USA-person -0.171 -0.115 -0.115
lead:first:XXX 0.011 0.026 0.012
lead:first:dprk-leader -0.017 -0.025 -0.017
lead:first:dprk-north -0.069 -0.073 -0.073
lead:first:dprk-person 0.175 0.2 0.144
lead:first:dprk-state -0.09 0.023 -0.089
lead:first:dprk-venue 0.031 0.039 0.041
lead:first:none -0.112 -0.133 -0.117
lead:first:other -0.055 -0.156 -0.021
lead:foreign-dprk:CHN 0.099 0.129 0.119
lead:foreign-dprk:KOR -0.096 -0.059 -0.084
lead:foreign-dprk:RUS 0.046 0.028 0.018
lead:foreign-dprk:RUS-person 0.056 0.041 0.039
lead:foreign-dprk:UN 0.015 -0.004 -0.002
lead:foreign-dprk:USA -0.091 -0.096 -0.076
lead:foreign-dprk:USA-person -0.043 -0.029 -0.029
lead:foreign-dprk:XXX -0.036 -0.053 -0.036
lead:foreign-dprk:other -0.032 -0.068 -0.012
lead:foreign-head 0.072 0.048 0.021
lead:foreign-place 0.251 0.169 0.171
lead:foreign-source 0.416 0.333 0.337
lead:foreign-topic -0.134 -0.103 -0.095
lead:host+0 0.045 0.036 0.036
lead:host+message 0.023 0.034 0.023
lead:host:both-behind -0.036 -0.024 -0.024
lead:host:dprk-foreign 0.084 0.074 0.064
lead:host:foreign-dprk 0.024 0.022 0.021
lead:invite+0 -0.025 -0.027 -0.045
lead:meet+0 -0.075 -0.077 -0.089
lead:meet:both-before -0.068 -0.044 -0.066
lead:meet:both-behind -0.171 -0.135 -0.124
lead:meet:dprk-foreign 0.099 0.036 0.04
lead:meet:foreign-dprk 0.065 0.065 0.062
lead:perform+0 -0.05 -0.025 -0.051
lead:perform+trade -0.025 0.001 -0.01
lead:perform:both-before -0.025 -0.012 -0.025
lead:perform:both-behind 0.016 0.042 0.021
lead:perform:dprk-foreign -0.06 -0.033 -0.039
lead:perform:foreign-dprk -0.069 -0.087 -0.076
lead:release+0 -0.07 -0.084 -0.063
lead:release:foreign-dprk -0.003 -0.036 -0.016
lead:reopen+trade 0.087 0.058 0.058
lead:reopen:dprk-foreign 0.078 0.053 0.053
lead:said:dprk:before 0.087 0.065 0.079
lead:said:dprk:behind -0.048 -0.007 -0.012
lead:said:dprk:none 0.033 0.112 0.063
lead:said:party:before -0.065 -0.054 -0.038
lead:said:party:behind 0.12 0.053 0.065
lead:said:third:before -0.039 -0.07 -0.063
lead:said:third:behind 0.058 0.026 0.012
lead:said:third:none -0.136 -0.168 -0.146
lead:said:unknown:before -0.173 -0.14 -0.129
lead:said:unknown:none 0.016 -0.025 -0.008
lead:send+aid -0.032 -0.032 -0.048
lead:send+arms 0.195 0.155 0.19
lead:send+delegation -0.112 -0.146 -0.103
lead:send+message 0.094 0.153 0.094
lead:send+trade -0.107 -0.072 -0.072
lead:send+troops -0.015 -0.001 0.017
lead:send:both-behind 0.005 -0.006 0.027
lead:send:dprk-foreign 0.067 0.118 0.08
lead:send:foreign-dprk -0.052 -0.059 -0.031
lead:source -0.074 -0.045 -0.028
lead:theme+agreement 0.038 -0.008 0.012
lead:theme+arms -0.106 -0.073 -0.076
lead:theme+culture 0.121 0.162 0.141
lead:theme+delegation 0.086 0.082 0.095
lead:theme+message -0.041 -0.035 -0.032
lead:theme+trade -0.06 -0.039 -0.026
lead:theme+troops -0.098 -0.072 -0.076
lead:trade:both-before -0.027 -0.021 -0.024
lead:trade:both-behind -0.031 -0.03 -0.025
lead:trade:dprk-foreign 0.055 0.05 0.062
lead:trade:foreign-dprk -0.056 -0.038 -0.039
lead:unframed:congratulate 0.058 0.071 0.076
lead:unframed:fight -0.057 -0.053 -0.046
lead:unframed:host 0.032 0.105 -0.004
lead:unframed:invite -0.018 -0.017 -0.019
lead:unframed:meet -0.121 -0.05 -0.119
lead:unframed:none -0.358 -0.36 -0.388
lead:unframed:perform 0.077 0.13 0.069
lead:unframed:reopen 0.051 0.045 0.038
lead:unframed:send -0.062 -0.045 -0.051
lead:unframed:take 0.035 0.023 0.023
lead:unframed:theme 0.003 -0.009 -0.025
lead:unframed:visit -0.154 -0.122 -0.141
lead:visit+0 0.044 0.06 0.033
lead:visit:both-before 0.003 0.04 0.04
lead:visit:both-behind 0.021 0.017 0.004
lead:visit:dprk-foreign -0.042 -0.062 -0.031
lead:visit:foreign-dprk 0.086 0.099 0.05
lead:vow+0 0.058 0.053 0.043
lead:vow:both-before 0.028 0.038 0.025
lead:vow:dprk-foreign 0.083 0.056 0.056
lead:vow:foreign-dprk -0.095 -0.081 -0.071
l~0 -0.296
l~a -0.237
l~abroad 0.034
l~aby -0.028
l~access -0.015
l~achiev 0.034
l~action -0.025
l~activi -0.045
l~addres -0.017
l~advanc -0.081
l~again -0.047
l~agency -0.017
l~agricu -0.019
l~al -0.096
l~all 0.042
l~along -0.023
l~also 0.06
l~an -0.245
l~and -0.05
l~announ 0.05
l~anothe 0.055
l~anti -0.033
l~appare -0.016
l~appear 0.077
l~are -0.111
l~area -0.017
l~armed 0.024
l~arsena -0.048
l~articl -0.027
l~atomic -0.025
l~attack -0.042
l~attemp -0.032
l~author -0.037
l~away -0.056
l~be 0.016
l~become -0.025
l~been -0.069
l~began 0.018
l~behind 0.052
l~believ -0.048
l~betwee -0.047
l~bigges -0.031
l~bilate 0.025
l~billio 0.018
l~birth -0.018
l~both -0.038
l~brough -0.035
l~build 0.046
l~buildi -0.036
l~by 0.162
l~called -0.026
l~callin 0.029
l~came -0.048
l~campai -0.041
l~can 0.058
l~capita 0.049
l~carrie 0.034
l~carryi 0.015
l~ceremo 0.116
l~challe -0.022
l~childr -0.027
l~co -0.02
l~combin -0.043
l~comman -0.025
l~commit -0.033
l~como -0.015
l~comple -0.027
l~con 0.04
l~conduc 0.03
l~confli -0.02
l~contin -0.062
l~contri 0.016
l~countr 0.087
l~covera 0.052
l~cultur 0.046
l~curren 0.024
l~danger -0.063
l~days 0.026
l~de 0.022
l~death -0.081
l~decade 0.061
l~declar 0.033
l~deep -0.052
l~defenc -0.015
l~defend -0.025
l~defens -0.045
l~del 0.09
l~demons 0.075
l~descri -0.018
l~design 0.036
l~detect -0.021
l~develo -0.058
l~dictat -0.024
l~diplom 0.061
l~direct 0.051
l~disput -0.017
l~distri -0.04
l~do -0.027
l~docume -0.027
l~dollar -0.015
l~down -0.018
l~drill -0.033
l~drills 0.042
l~due 0.09
l~during -0.08
l~earlie -0.024
l~early 0.021
l~earthq -0.017
l~east 0.022
l~effort -0.153
l~el 0.07
l~emerge -0.022
l~employ -0.015
l~ended 0.054
l~epidem -0.019
l~este 0.025
l~even -0.02
l~events -0.023
l~ever 0.036
l~every 0.068
l~ex 0.019
l~execut -0.017
l~facili -0.039
l~facing 0.019
l~fallec -0.082
l~famili -0.041
l~featur 0.078
l~few 0.033
l~fighte 0.016
l~first -0.046
l~five -0.018
l~force -0.026
l~foreig 0.065
l~forwar -0.043
l~foundi -0.041
l~friend 0.039
l~full 0.08
l~funcio -0.017
l~genera 0.044
l~global -0.033
l~going 0.103
l~good 0.015
l~govern -0.051
l~gran 0.015
l~great -0.064
l~growin -0.078
l~had 0.094
l~has -0.023
l~have -0.131
l~he 0.051
l~head 0.022
l~headed 0.044
l~headqu 0.034
l~held -0.077
l~help 0.017
l~her -0.048
l~high 0.042
l~him -0.034
l~histor 0.054
l~hold 0.061
l~home 0.015
l~i 0.061
l~ideolo -0.022
l~image 0.033
l~imperi -0.026
l~impose -0.026
l~improv -0.018
l~in -0.042
l~incide 0.015
l~includ -0.059
l~indepe 0.015
l~indica -0.019
l~indust -0.021
l~inform -0.025
l~innova -0.028
l~inspec -0.021
l~intens -0.023
l~intent 0.044
l~interc -0.042
l~intere -0.059
l~intern 0.037
l~invasi 0.033
l~involv 0.037
l~is -0.056
l~isolat 0.016
l~issued -0.06
l~jest -0.044
l~jets -0.036
l~joint 0.075
l~just -0.07
l~keep 0.019
l~killed -0.04
l~known -0.035
l~kraju 0.029
l~ktore -0.059
l~ktory 0.016
l~la 0.036
l~larges 0.029
l~last 0.046
l~late -0.02
l~latest -0.045
l~launch -0.04
l~law -0.019
l~le 0.104
l~leader 0.085
l~least -0.073
l~led 0.151
l~left -0.031
l~level -0.024
l~life -0.037
l~local 0.018
l~long 0.083
l~look 0.046
l~los -0.025
l~lugar 0.017
l~made -0.017
l~mainla -0.033
l~major -0.019
l~make -0.023
l~making 0.017
l~many -0.017
l~mark 0.027
l~market -0.017
l~markin 0.016
l~marks -0.022
l~measur -0.017
l~memori 0.027
l~milita -0.034
l~millio 0.06
l~modern -0.019
l~month 0.05
l~months 0.025
l~more 0.088
l~mornin 0.129
l~most -0.022
l~motivo 0.035
l~move -0.035
l~moves 0.061
l~multip 0.046
l~narusz -0.065
l~nation -0.106
l~nearly -0.034
l~neighb 0.038
l~newly 0.028
l~news -0.042
l~north -0.029
l~northe -0.028
l~now 0.025
l~obrony 0.108
l~occasi -0.023
l~od 0.017
l~odpowi -0.031
l~of -0.071
l~off 0.063
l~office -0.033
l~okazji 0.092
l~old 0.093
l~one -0.043
l~only -0.015
l~operat 0.026
l~or -0.038
l~order -0.017
l~ordere -0.031
l~organi -0.106
l~our 0.057
l~own 0.035
l~pair 0.032
l~pandem 0.108
l~para 0.024
l~part -0.026
l~partic 0.039
l~parts -0.031
l~passed -0.033
l~peace -0.028
l~people -0.058
l~period -0.051
l~person -0.041
l~photo -0.025
l~piatek 0.037
l~place 0.106
l~po 0.032
l~politi -0.081
l~ponied 0.078
l~por -0.028
l~posted -0.018
l~power -0.034
l~powerf 0.04
l~powolu 0.089
l~presen -0.031
l~presid -0.021
l~press 0.016
l~preven -0.025
l~previo -0.027
l~primer 0.028
l~produc -0.073
l~progre -0.023
l~projec 0.048
l~prompt -0.035
l~protec 0.02
l~provin -0.049
l~przepr -0.015
l~przez 0.023
l~przywo 0.051
l~public -0.187
l~publis -0.032
l~put -0.081
l~que 0.038
l~raised 0.036
l~rare 0.029
l~recent 0.051
l~reconn 0.015
l~record -0.104
l~region 0.034
l~remain 0.017
l~remark -0.023
l~report 0.044
l~repres 0.093
l~requir 0.035
l~resolu -0.019
l~respec 0.045
l~respon -0.03
l~restri 0.043
l~result -0.035
l~reunif 0.021
l~revolu -0.021
l~rising -0.015
l~roku 0.032
l~run -0.026
l~satell -0.02
l~saying -0.018
l~scale -0.017
l~school -0.035
l~scient -0.019
l~scramb -0.048
l~se -0.062
l~sea -0.015
l~second -0.027
l~secret 0.098
l~securi -0.034
l~seen 0.018
l~senior 0.037
l~separa 0.046
l~series -0.029
l~seriou 0.025
l~sessio -0.024
l~set -0.043
l~shared 0.065
l~she -0.026
l~show 0.108
l~side 0.041
l~sie 0.033
l~signif -0.027
l~single -0.016
l~sister -0.017
l~six -0.019
l~so -0.018
l~social -0.03
l~some -0.049
l~south 0.033
l~space 0.016
l~specia 0.019
l~stabil -0.036
l~stage 0.086
l~starte 0.065
l~state -0.029
l~step 0.063
l~still -0.049
l~strate 0.026
l~strong -0.042
l~su -0.019
l~such -0.015
l~sugges -0.018
l~suprem -0.016
l~suspec -0.05
l~swoje 0.023
l~take -0.029
l~target -0.015
l~terren -0.033
l~terror -0.029
l~test -0.026
l~tested 0.033
l~testin 0.042
l~tests -0.023
l~the -0.019
l~their -0.029
l~them 0.022
l~there -0.03
l~they -0.046
l~third 0.042
l~this 0.019
l~those -0.021
l~though -0.022
l~throug 0.027
l~time -0.072
l~to -0.035
l~today 0.088
l~took 0.108
l~top 0.016
l~two -0.036
l~tym 0.025
l~un 0.048
l~unders 0.019
l~unific -0.015
l~unveil 0.029
l~up -0.045
l~ups -0.023
l~using -0.019
l~variou 0.038
l~vehicl -0.018
l~vicepr 0.052
l~war 0.025
l~warpla -0.03
l~was -0.016
l~water -0.017
l~way 0.036
l~week 0.122
l~weeks -0.044
l~were -0.024
l~with 0.029
l~wladze -0.038
l~woman -0.02
l~won -0.024
l~work -0.035
l~workin -0.017
l~write -0.017
l~y -0.028
l~year 0.037
l~years -0.031
l~yeol -0.017
l~you 0.045
l~young -0.067
l~z 0.115
l~za -0.029
l~zapowi 0.034
l~ze 0.018
l~zostal 0.016
manyForeignInTitle -0.078 0.004 0.009
noDprk -0.606 -0.573 -0.584
noForeign -0.652 -0.547 -0.489
order:both-before -0.024 -0.053 -0.065
order:both-behind -0.11 0.014 -0.048
order:dprk-foreign 0.362 0.283 0.264
order:foreign-dprk 0.192 0.336 0.221
others:lead -0.255 -0.227 -0.253
others:title -0.244 -0.203 -0.238
strength:lead 0.432 0.371 0.431
strength:rest 0.137 0.271 0.264
strength:title 0.533 0.434 0.56
sure 0.398 0.281 0.353
sure:CONSULT:planned 0.197 0.138 0.146
sure:CONSULT:told 0.05 0.071 0.08
sure:COOPERATE:told 0.061 0.057 0.06
sure:RELEASE:told 0.132 0.074 0.086
sure:SUPPORT:told -0.11 -0.125 -0.08
sure:lead:planned 0.135 0.091 0.091
sure:lead:told 0.041 0.097 0.096
sure:title:planned 0.104 0.077 0.088
sure:title:told 0.088 -0.003 0.079
t:DPRK-PERSON 0.225 0.085 0.105
t:DPRK-PERSON>DPRK-state 0.023
t:DPRK-PERSON>FOREIGN-name 0.067
t:DPRK-PERSON>FOREIGN-person 0.02
t:DPRK-PERSON>PARTNER 0.049
t:DPRK-PERSON>arms -0.024
t:DPRK-PERSON>break -0.048
t:DPRK-PERSON>host 0.149
t:DPRK-PERSON>locative 0.046
t:DPRK-PERSON>meet 0.043
t:DPRK-PERSON>no-domestic -0.022
t:DPRK-PERSON>no-history -0.032
t:DPRK-PERSON>no-threat -0.02
t:DPRK-PERSON>no-weapon -0.015
t:DPRK-PERSON>say 0.119
t:DPRK-PERSON>urged 0.043
t:DPRK-PERSON>visit 0.071
t:DPRK-PERSON>vow 0.015
t:DPRK-leader -0.017 -0.026 -0.017
t:DPRK-leader>DPRK-PERSON -0.016
t:DPRK-north -0.07 -0.058 -0.058
t:DPRK-state 0.108 0.089 0.097
t:DPRK-state>DPRK-PERSON 0.1
t:DPRK-state>DPRK-state 0.068
t:DPRK-state>FOREIGN-name 0.132
t:DPRK-state>PARTNER 0.034
t:DPRK-state>TALKER-name 0.017
t:DPRK-state>arms -0.082
t:DPRK-state>break -0.052
t:DPRK-state>close 0.037
t:DPRK-state>discuss -0.044
t:DPRK-state>host -0.02
t:DPRK-state>locative 0.064
t:DPRK-state>meet -0.077
t:DPRK-state>negated -0.061
t:DPRK-state>no-crime -0.03
t:DPRK-state>no-defector 0.018
t:DPRK-state>no-history -0.028
t:DPRK-state>no-opinion -0.049
t:DPRK-state>no-others -0.016
t:DPRK-state>no-threat -0.046
t:DPRK-state>no-weapon -0.027
t:DPRK-state>office -0.035
t:DPRK-state>planned 0.044
t:DPRK-state>prisoner -0.015
t:DPRK-state>say -0.045
t:DPRK-state>send 0.032
t:DPRK-state>topic 0.124
t:DPRK-state>topicHead -0.022
t:DPRK-state>trade 0.021
t:DPRK-state>troops 0.019
t:DPRK-state>urged 0.086
t:DPRK-state>visit 0.017
t:DPRK-state>vow 0.035
t:DPRK-venue 0.061 0.05 0.073
t:FOREIGN-city 0.013 0.035 0.022
t:FOREIGN-name 0.255 0.225 0.137
t:FOREIGN-name>DPRK-PERSON 0.041
t:FOREIGN-name>DPRK-state -0.194
t:FOREIGN-name>FOREIGN-name 0.081
t:FOREIGN-name>PARTNER 0.022
t:FOREIGN-name>TALKER-name -0.034
t:FOREIGN-name>arms -0.023
t:FOREIGN-name>delegation 0.05
t:FOREIGN-name>host -0.027
t:FOREIGN-name>ignored 0.057
t:FOREIGN-name>meet -0.035
t:FOREIGN-name>no-opinion 0.035
t:FOREIGN-name>office 0.089
t:FOREIGN-name>planned -0.022
t:FOREIGN-name>say 0.044
t:FOREIGN-name>trade 0.019
t:FOREIGN-name>urged -0.023
t:FOREIGN-name>visit -0.049
t:FOREIGN-organisation 0.056 0.053 0.044
t:FOREIGN-person 0.278 0.192 0.189
t:FOREIGN-person>locative -0.063
t:PARTNER 0.248 0.133 0.201
t:PARTNER>DPRK-PERSON 0.024
t:PARTNER>DPRK-state -0.065
t:PARTNER>FOREIGN-name 0.076
t:PARTNER>congratulate -0.036
t:PARTNER>invite 0.033
t:PARTNER>locative 0.099
t:PARTNER>meet 0.024
t:PARTNER>office 0.034
t:PARTNER>planned 0.03
t:PARTNER>prisoner 0.025
t:PARTNER>send -0.097
t:TALKER-city -0.102 -0.07 -0.07
t:TALKER-city>DPRK-state 0.029
t:TALKER-name -0.235 -0.241 -0.189
t:TALKER-name>DPRK-state 0.042
t:TALKER-name>FOREIGN-name -0.033
t:TALKER-name>TALKER-name -0.095
t:TALKER-name>TALKER-person -0.029
t:TALKER-name>break -0.038
t:TALKER-name>delegation -0.054
t:TALKER-name>locative -0.045
t:TALKER-name>negated -0.021
t:TALKER-name>no-defector -0.015
t:TALKER-name>no-opinion 0.047
t:TALKER-name>no-others -0.04
t:TALKER-name>no-weapon -0.05
t:TALKER-name>office -0.046
t:TALKER-name>say 0.019
t:TALKER-name>send -0.019
t:TALKER-name>topic -0.051
t:TALKER-name>topicHead 0.024
t:TALKER-name>trade -0.018
t:TALKER-name>troops -0.035
t:TALKER-name>urged -0.076
t:TALKER-organisation 0.002 0.05 0.021
t:TALKER-organisation>say 0.017
t:TALKER-person -0.104 -0.092 -0.079
t:TALKER-person>TALKER-name -0.023
t:TALKER-person>locative -0.06
t:TALKER-person>meet -0.016
t:TALKER-person>topic -0.021
t:TALKER-person>visit 0.061
t:agreement -0.018 0.003 0.018
t:aid -0.074 -0.051 -0.045
t:arms 0.072 0.072 0.116
t:arms>DPRK-state 0.043
t:arms>arms 0.016
t:arms>locative 0.041
t:break 0.083 0.04 0.049
t:break>FOREIGN-name -0.051
t:break>TALKER-name -0.033
t:break>locative 0.09
t:break>no-domestic 0.054
t:break>no-threat 0.064
t:break>no-weapon -0.02
t:break>planned -0.02
t:break>topic -0.056
t:close 0.285 0.244 0.259
t:close>locative 0.042
t:congratulate 0.001 0.01 0.072
t:congratulate>DPRK-PERSON -0.061
t:congratulate>locative -0.021
t:culture -0.037 0.012 -0.015
t:delegation 0.14 0.263 0.12
t:delegation>PARTNER 0.017
t:delegation>locative 0.029
t:delegation>meet -0.029
t:delegation>say -0.033
t:delegation>topic 0.043
t:delegation>visit 0.043
t:discuss 0.027 0.047 0.03
t:discuss>ties 0.054
t:embassy 0.071 0.08 0.084
t:expel 0.245 0.159 0.162
t:export -0.016 -0.013 -0.012
t:fight -0.105 -0.1 -0.083
t:fight>locative -0.031
t:greet 0.028 0.041 0.027
t:greet>locative 0.02
t:host 0.037 0.094 0.006
t:host>FOREIGN-name -0.046
t:host>TALKER-name -0.033
t:host>locative 0.024
t:host>message 0.129
t:ignored 0.105 0.066 0.06
t:invite>locative 0.044
t:locative -0.206 -0.16 -0.168
t:locative>DPRK-state -0.036
t:locative>FOREIGN-name 0.162
t:locative>PARTNER -0.142
t:locative>TALKER-city -0.028
t:locative>TALKER-name -0.101
t:locative>TALKER-organisation 0.033
t:locative>arms 0.048
t:locative>break 0.046
t:locative>discuss 0.032
t:locative>fight -0.029
t:locative>ignored -0.015
t:locative>locative -0.02
t:locative>meet -0.024
t:locative>no-domestic 0.02
t:locative>no-others -0.037
t:locative>no-threat -0.06
t:locative>no-weapon -0.016
t:locative>office 0.058
t:locative>perform -0.028
t:locative>planned -0.031
t:locative>release 0.059
t:locative>say -0.049
t:locative>ties 0.04
t:locative>topic 0.087
t:locative>topicHead -0.017
t:locative>trade -0.078
t:locative>visit -0.045
t:locative>vow 0.064
t:meet 0.017 0.069 -0.047
t:meet>DPRK-PERSON -0.02
t:meet>DPRK-state 0.07
t:meet>PARTNER 0.037
t:meet>TALKER-name -0.071
t:meet>delegation 0.016
t:meet>locative -0.091
t:meet>office 0.044
t:meet>topic 0.031
t:message 0.104 0.259 0.121
t:message>congratulate 0.044
t:message>delegation 0.02
t:message>locative 0.064
t:negated -0.143 -0.118 -0.139
t:negated>locative -0.037
t:no-crime -0.165 -0.123 -0.134
t:no-crime>break -0.015
t:no-crime>no-crime -0.037
t:no-defector -0.08 -0.034 -0.054
t:no-defector>DPRK-state -0.087
t:no-defector>locative -0.097
t:no-domestic -0.029 -0.056 -0.083
t:no-domestic>DPRK-PERSON -0.026
t:no-domestic>DPRK-state -0.017
t:no-domestic>break 0.02
t:no-domestic>locative -0.034
t:no-domestic>no-domestic -0.034
t:no-domestic>say 0.044
t:no-domestic>topic -0.029
t:no-domestic>visit -0.025
t:no-history -0.073 -0.121 -0.099
t:no-history>DPRK-PERSON -0.073
t:no-history>DPRK-state 0.049
t:no-history>FOREIGN-name 0.045
t:no-history>locative -0.031
t:no-history>no-history -0.03
t:no-match 0.172 0.153 0.13
t:no-opinion -0.209 -0.183 -0.194
t:no-opinion>DPRK-state -0.034
t:no-opinion>locative -0.078
t:no-opinion>no-opinion 0.022
t:no-opinion>urged 0.028
t:no-others -0.158 -0.141 -0.155
t:no-others>TALKER-name 0.03
t:no-others>locative -0.067
t:no-others>meet -0.02
t:no-others>topic -0.022
t:no-threat -0.258 -0.204 -0.189
t:no-threat>DPRK-state 0.067
t:no-threat>FOREIGN-name -0.034
t:no-threat>TALKER-name -0.034
t:no-threat>TALKER-person -0.018
t:no-threat>break 0.035
t:no-threat>no-threat -0.058
t:no-threat>no-weapon -0.025
t:no-threat>topic -0.04
t:no-weapon -0.193 -0.134 -0.096
t:no-weapon>DPRK-state 0.036
t:no-weapon>TALKER-name -0.017
t:no-weapon>arms 0.073
t:no-weapon>break -0.063
t:no-weapon>locative 0.043
t:no-weapon>no-domestic -0.018
t:no-weapon>no-weapon -0.057
t:no-weapon>planned -0.017
t:no-weapon>trade -0.017
t:office 0.1 0.29 0.157
t:office>FOREIGN-name 0.023
t:office>TALKER-person -0.031
t:office>visit 0.058
t:perform 0.171 0.241 0.14
t:perform>DPRK-state 0.035
t:planned -0.001 -0.002 0.028
t:planned>locative -0.115
t:planned>meet 0.032
t:prisoner 0.299 0.212 0.198
t:prisoner>break 0.133
t:prisoner>locative 0.019
t:release 0.218 0.146 0.149
t:reopen 0.062 0.02 0.022
t:reopen>locative -0.018
t:reopen>no-weapon -0.027
t:reopen>trade 0.054
t:say 0.003 -0.028 -0.016
t:say>DPRK-state -0.034
t:say>TALKER-name 0.027
t:say>locative -0.04
t:say>no-weapon -0.025
t:say>planned 0.019
t:say>say -0.023
t:say>urged 0.052
t:seek 0.089 0.062 0.056
t:send -0.019 -0.006 0.006
t:send>arms 0.035
t:send>locative -0.051
t:send>message -0.024
t:sign -0.071 -0.047 -0.048
t:take 0.165 0.105 0.104
t:ties 0.088 0.085 0.059
t:ties>FOREIGN-name -0.066
t:ties>locative 0.048
t:topic -0.084 -0.113 -0.079
t:topic>DPRK-PERSON 0.019
t:topic>DPRK-state -0.045
t:topic>FOREIGN-name -0.099
t:topic>TALKER-name 0.099
t:topic>break 0.024
t:topic>locative -0.025
t:topic>no-defector 0.026
t:topic>topicHead -0.023
t:topic>trade -0.033
t:topicHead 0.042 0.029 0.017
t:topicHead>DPRK-state 0.029
t:topicHead>break 0.028
t:topicHead>locative -0.033
t:trade -0.073 -0.011 -0.012
t:trade>locative -0.029
t:trade>no-weapon -0.028
t:troops -0.055 -0.04 -0.04
t:troops>locative 0.048
t:unreal -0.935 -0.915 -0.94
t:urged 0.139 0.138 0.112
t:urged>DPRK-state -0.032
t:urged>locative -0.015
t:urged>topic 0.02
t:visit 0.067 0.1 0.024
t:visit>DPRK-state 0.028
t:visit>DPRK-venue 0.023
t:visit>FOREIGN-name -0.033
t:visit>PARTNER 0.023
t:visit>locative 0.018
t:visit>no-domestic -0.025
t:vow 0.096 0.003 0.039
t:vow>locative 0.019
t=a -0.035
t=accused 0.03
t=accuses 0.034
t=against -0.026
t=allies -0.031
t=amid -0.038
t=anniver -0.043
t=arms_de -0.044
t=arrives 0.021
t=as -0.08
t=at 0.027
t=boost 0.04
t=border -0.099
t=briefin 0.145
t=broń 0.025
t=but 0.062
t=calls_f -0.039
t=claims -0.031
t=commemo -0.035
t=comment -0.02
t=concern -0.034
t=condole 0.032
t=confirm 0.026
t=congrat -0.018
t=constru -0.025
t=covid 0.108
t=crossed 0.039
t=crossin -0.037
t=cruise -0.022
t=daughte -0.043
t=defecto -0.046
t=delegac 0.07
t=delegat 0.161
t=denunci -0.017
t=despite 0.059
t=detaine 0.015
t=discuss -0.023
t=dmz -0.019
t=do 0.033
t=drones 0.06
t=embassy -0.025
t=en -0.032
t=end 0.075
t=envia -0.022
t=escalat -0.017
t=evacuat -0.019
t=exchang 0.015
t=expecte -0.022
t=expert -0.018
t=experts -0.036
t=farm -0.015
t=feats -0.022
t=felicit 0.027
t=fired -0.016
t=fires -0.044
t=flights -0.046
t=fm 0.015
t=forces -0.038
t=foreign -0.064
t=from 0.157
t=give -0.02
t=greetin 0.026
t=hackers -0.022
t=held_in -0.021
t=how -0.027
t=icbm -0.019
t=if 0.048
t=in -0.042
t=into -0.062
t=joint_d -0.028
t=killed_ -0.023
t=king 0.056
t=korean_ 0.019
t=launche -0.066
t=lazarus -0.017
t=leader -0.07
t=like 0.046
t=ma 0.029
t=meet 0.067
t=meeting -0.091
t=meets 0.092
t=mensaje 0.038
t=message 0.07
t=ministe -0.037
t=missile -0.074
t=może -0.071
t=na -0.078
t=need_to 0.023
t=no -0.021
t=not -0.031
t=nuclear -0.026
t=o -0.017
t=officia 0.044
t=on -0.016
t=ostrzeg -0.054
t=over -0.061
t=paper -0.029
t=parade 0.052
t=perform 0.085
t=persona 0.018
t=pledges 0.026
t=pociski -0.035
t=pokazał -0.015
t=policy -0.031
t=possibl -0.039
t=present -0.035
t=preside 0.106
t=prime_m -0.033
t=promise 0.051
t=provoca -0.024
t=rakieto -0.019
t=rakiety 0.015
t=receive 0.039
t=recibe 0.104
t=regalo 0.08
t=reports -0.018
t=respons -0.016
t=returns 0.017
t=review -0.031
t=sanctio 0.045
t=satelli 0.015
t=say -0.033
t=says 0.081
t=seeks 0.025
t=sends 0.052
t=should -0.02
t=shows -0.023
t=shows_o 0.037
t=since 0.02
t=slams -0.017
t=soldier 0.151
t=spy_sat -0.026
t=stateme 0.024
t=submari -0.037
t=summit 0.017
t=support -0.015
t=talks 0.163
t=tension -0.031
t=that -0.064
t=threat_ -0.015
t=threate 0.018
t=ties 0.058
t=to -0.15
t=tour 0.021
t=tourist -0.049
t=toward -0.025
t=trade -0.023
t=trip -0.08
t=troops -0.016
t=ukraine 0.06
t=urged -0.022
t=visit -0.181
t=visits 0.134
t=w -0.041
t=watch -0.019
t=weapons 0.037
t=what 0.059
t=what_we 0.025
t=who 0.072
t=why 0.059
t=will -0.022
t=workers 0.041
t=举行会 -0.029
t=会见 -0.076
t=会谈 -0.015
t=周年 -0.025
t=在 -0.027
t=将 0.046
t=总理 -0.033
t=称 -0.034
t=通电话 -0.016
text:length:0 -0.163 -0.116 -0.116
text:length:1 0.348 0.301 0.28
text:length:2 -0.046 0.009 -0.07
text:length:3 -0.188 -0.013 -0.173
text:length:4 -0.474 -0.514 -0.477
title+:CONSULT:close 0.085 0.059 0.051
title+:CONSULT:dprk-place 0.011 0.031 0.019
title+:CONSULT:loose -0.039 -0.026 -0.026
title+:CONSULT:planned 0.02 0.013 0.013
title+:CONSULT:tight 0.187 0.168 0.158
title+:COOPERATE:close -0.025 -0.044 -0.028
title+:COOPERATE:dprk-place -0.076 -0.049 -0.05
title+:COOPERATE:loose 0.041 0.027 0.027
title+:COOPERATE:planned 0.053 0.043 0.054
title+:COOPERATE:tight 0.026 0.071 0.087
title+:SUPPORT:close 0.036 0.057 0.059
title+:SUPPORT:dprk-place -0.101 -0.054 -0.062
title+:SUPPORT:tight -0.09 -0.093 -0.067
title+:arms:both-before -0.016 -0.011 -0.011
title+:arms:dprk-foreign 0.025 0.017 0.017
title+:arms:foreign-dprk 0.098 0.071 0.079
title+:both-before:CHN 0.016 -0.004 0.009
title+:both-before:KOR -0.024 -0.001 0.014
title+:both-before:RUS 0.227 0.171 0.195
title+:both-before:USA 0.064 0.04 0.03
title+:both-before:other -0.026 -0.012 -0.027
title+:both-behind:RUS -0.064 -0.071 -0.054
title+:congratulate+0 -0.018 -0.039 -0.007
title+:delegation:both-before 0.028 0.037 0.033
title+:delegation:dprk-foreign 0.023 0.03 0.021
title+:delegation:foreign-dprk 0.036 0.031 0.027
title+:discuss+0 -0.008 -0.021 -0.012
title+:discuss:both-before -0.009 -0.035 -0.017
title+:dprk-foreign:CHN 0.032 0.03 0.025
title+:dprk-foreign:KOR -0.039 -0.017 -0.011
title+:dprk-foreign:RUS 0.077 0.064 0.057
title+:dprk-foreign:RUS-person 0.049 0.034 0.033
title+:dprk-foreign:other 0.015 0.024 0.016
title+:foreign-dprk:CHN 0.012 0.016 0.017
title+:foreign-dprk:RUS 0.177 0.126 0.134
title+:foreign-dprk:USA -0.045 -0.047 -0.037
title+:foreign-dprk:other -0.02 -0.029 -0.02
title+:invite+0 0.022 0.017 0.019
title+:meet+0 0.097 0.064 0.061
title+:meet:both-before 0.096 0.063 0.061
title+:meet:dprk-foreign 0.023 0.016 0.016
title+:message:both-before 0.014 0.027 0.054
title+:message:both-behind 0.018 0.026 0.017
title+:message:dprk-foreign 0.046 0.066 0.046
title+:perform+trade 0.055 0.038 0.039
title+:perform:both-before 0.075 0.057 0.065
title+:source 0.041 0.027 0.027
title+:theme+arms 0.114 0.081 0.089
title+:theme+culture -0.064 -0.07 -0.051
title+:theme+delegation 0.048 0.07 0.054
title+:theme+message 0.019 0.08 0.079
title+:theme+trade 0.056 0.062 0.07
title+:theme+troops -0.076 -0.05 -0.051
title+:trade:both-before 0.085 0.077 0.079
title+:trade:dprk-foreign -0.018 -0.008 -0.002
title+:visit+0 0.095 0.085 0.073
title+:visit:dprk-foreign 0.039 0.042 0.033
title+:vow+0 0.015 -0.011 0.001
title+:vow:dprk-foreign 0.049 0.011 0.024
title:CONSULT:close -0.183 -0.164 -0.143
title:CONSULT:dprk-place 0.036 0.056 0.038
title:CONSULT:planned 0.048 0.038 0.046
title:CONSULT:tight 0.187 0.159 0.157
title:COOPERATE:close -0.119 -0.088 -0.094
title:COOPERATE:dprk-place -0.024 -0.001 -0.01
title:COOPERATE:planned -0.082 -0.055 -0.055
title:COOPERATE:tight -0.05 0.012 0.012
title:RELEASE:tight 0.121 0.064 0.073
title:SUPPORT:close 0.087 0.102 0.097
title:SUPPORT:dprk-place -0.039 0.007 -0.013
title:SUPPORT:tight -0.022 -0.047 -0.008
title:agreement:both-before -0.025 -0.022 -0.019
title:arms:both-before -0.015 -0.013 -0.017
title:arms:dprk-foreign -0.039 -0.028 -0.032
title:both-before:KOR 0.047 0.029 0.073
title:both-before:RUS 0.233 0.175 0.195
title:both-before:USA -0.195 -0.14 -0.157
title:both-before:USA-person 0.05 0.033 0.033
title:both-before:other -0.052 -0.041 -0.056
title:both-behind:KOR -0.06 -0.041 -0.043
title:both-behind:RUS -0.107 -0.068 -0.071
title:both-behind:USA -0.08 -0.07 -0.06
title:both-behind:other 0.069 0.102 0.069
title:colon 0.034 -0.016 0.026
title:congratulate+0 -0.049 -0.059 -0.028
title:congratulate:foreign-dprk -0.073 -0.081 -0.061
title:dash -0.061 -0.041 -0.041
title:discuss+0 0.01 0.027 0.015
title:dprk-foreign:CHN 0.164 0.141 0.127
title:dprk-foreign:KOR -0.175 -0.131 -0.12
title:dprk-foreign:RUS 0.246 0.182 0.172
title:dprk-foreign:RUS-person 0.103 0.07 0.07
title:dprk-foreign:USA -0.074 -0.046 -0.045
title:dprk-foreign:other -0.072 -0.102 -0.074
title:dprk-head -0.195 -0.109 -0.074
title:dprk-place 0.098 0.122 0.093
title:dprk-source 0.103 0.05 0.053
title:dprk-topic -0.094 -0.086 -0.072
title:fight+0 -0.059 -0.06 -0.048
title:first:CHN -0.07 0.021 -0.129
title:first:JPN -0.085 -0.081 -0.088
title:first:KOR -0.195 -0.095 -0.091
title:first:KOR-person -0.046 -0.047 -0.037
title:first:RUS 0.585 0.429 0.444
title:first:UN 0.061 0.083 0.053
title:first:USA -0.282 -0.296 -0.26
title:first:USA-person -0.368 -0.247 -0.247
title:first:XXX 0.036 0.044 0.049
title:first:dprk-leader -0.017 -0.026 -0.017
title:first:dprk-north -0.001 -0.019 -0.001
title:first:dprk-person 0.18 0.074 0.095
title:first:dprk-state -0.024 -0.043 -0.068
title:first:dprk-venue 0.027 0.034 0.041
title:first:none -0.178 -0.107 -0.207
title:first:other -0.153 -0.08 -0.102
title:foreign-dprk:CHN 0.022 0.029 0.025
title:foreign-dprk:KOR -0.055 -0.039 -0.03
title:foreign-dprk:RUS 0.324 0.226 0.233
title:foreign-dprk:USA -0.021 -0.016 0.002
title:foreign-dprk:USA-person -0.174 -0.117 -0.117
title:foreign-dprk:other -0.105 -0.082 -0.075
title:foreign-head 0.027 0.045 0.023
title:foreign-place 0.01 -0.116 -0.056
title:foreign-source 0.092 0.095 0.089
title:greet+0 0.019 0.028 0.019
title:greet+message 0.018 0.027 0.018
title:greet:dprk-foreign 0.037 0.055 0.037
title:host+0 0.027 0.028 0.026
title:host+message 0.026 0.029 0.036
title:host:dprk-foreign 0.076 0.061 0.055
title:invite+0 -0.018 -0.014 -0.009
title:list 0.113 0.076 0.076
title:meet+0 0.044 0.005 0.019
title:meet:both-before 0.062 0.043 0.045
title:meet:dprk-foreign 0.081 0.062 0.056
title:meet:foreign-dprk -0.102 -0.108 -0.087
title:message:both-behind 0.033 0.05 0.033
title:message:dprk-foreign 0.013 0.02 0.013
title:perform+0 0.038 0.025 0.024
title:perform:both-before -0.035 -0.016 -0.028
title:question 0.216 0.148 0.153
title:quote -0.453 -0.382 -0.399
title:release+prisoner 0.085 0.057 0.057
title:release:foreign-dprk 0.093 0.078 0.069
title:said:dprk:behind -0.154 -0.104 -0.104
title:said:dprk:none -0.052 -0.04 -0.047
title:said:party:before -0.012 -0.018 -0.03
title:said:party:behind 0.138 0.074 0.085
title:said:third:behind 0.067 0.045 0.045
title:said:unknown:before -0.126 -0.075 -0.065
title:said:unknown:none -0.038 -0.044 -0.037
title:send+arms 0.036 0.03 0.037
title:send+message -0.078 -0.038 -0.036
title:send:dprk-foreign -0.04 -0.016 -0.021
title:send:foreign-dprk -0.104 -0.065 -0.057
title:source 0.029 0.034 0.023
title:take+arms 0.055 0.037 0.037
title:take:foreign-dprk 0.055 0.037 0.037
title:theme+agreement -0.07 -0.052 -0.049
title:theme+arms -0.07 -0.052 -0.06
title:theme+delegation 0.02 0.022 0.017
title:theme+message 0.082 0.094 0.071
title:theme+trade -0.118 -0.073 -0.065
title:theme+troops -0.037 -0.025 -0.025
title:trade:both-before -0.081 -0.05 -0.044
title:trade:foreign-dprk -0.043 -0.029 -0.029
title:unframed:congratulate -0.015 -0.012 0.028
title:unframed:fight -0.034 -0.03 -0.026
title:unframed:host -0.042 0.019 -0.073
title:unframed:invite 0.004 -0.001 -0.017
title:unframed:meet 0.082 0.143 0.034
title:unframed:none -0.77 -0.754 -0.764
title:unframed:perform -0.009 0 -0.018
title:unframed:reopen 0.064 0.054 0.046
title:unframed:send 0.002 0.018 0.041
title:unframed:theme -0.037 -0.014 -0.048
title:unframed:visit 0.038 0.069 -0.011
title:visit+0 -0.204 -0.175 -0.149
title:visit:both-before -0.077 -0.079 -0.064
title:visit:dprk-foreign -0.092 -0.14 -0.093
title:visit:foreign-dprk 0.053 0.111 0.078
title:vow+0 0.12 0.057 0.071
title:vow:both-before 0.095 0.063 0.064
title:vow:dprk-foreign 0.096 0.04 0.055
title:words:0 -0.003 0.034 0.013
title:words:1 -0.183 -0.054 -0.105
title:words:2 -0.029 -0.023 -0.071
title:words:3 -0.292 -0.219 -0.242
title:words:4 -0.017 -0.069 -0.15
t~0 -0.062
t~a -0.128
t~an -0.076
t~and 0.09
t~are -0.018
t~attack 0.056
t~be -0.048
t~betwee 0.016
t~by -0.136
t~chief -0.02
t~comple 0.026
t~con 0.035
t~corean -0.02
t~day 0.019
t~de -0.022
t~defens -0.024
t~drills -0.028
t~drone -0.024
t~during 0.029
t~first -0.031
t~flies -0.022
t~food 0.037
t~has 0.044
t~have -0.02
t~he -0.053
t~his -0.043
t~hit -0.018
t~holds -0.025
t~i 0.076
t~is -0.018
t~it 0.084
t~its -0.028
t~key 0.027
t~know 0.032
t~la -0.04
t~latest -0.016
t~launch -0.041
t~leader -0.023
t~live 0.044
t~make 0.02
t~milita 0.031
t~millio 0.057
t~more 0.019
t~nation -0.036
t~new -0.018
t~od -0.021
t~of -0.212
t~orders -0.02
t~out -0.031
t~por 0.024
t~produc -0.042
t~public -0.02
t~sea -0.015
t~securi -0.015
t~show 0.015
t~sie 0.028
t~sister -0.015
t~site 0.048
t~state 0.034
t~still -0.059
t~suspec -0.018
t~t -0.065
t~tests -0.031
t~they 0.028
t~this 0.062
t~time 0.02
t~top 0.023
t~under -0.015
t~unveil -0.031
t~up -0.05
t~war 0.059
t~with 0.092
t~y 0.143
t~year 0.036
t~you -0.042
t~z 0.208
`;
